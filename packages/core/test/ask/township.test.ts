import { readFileSync } from 'node:fs';
import { defaultPack, type Grid, readTables, recognize } from '@taizhang/core';
import { ask, askVocabulary, type Question } from '@taizhang/core/ask';
import { readWorkbook } from '@taizhang/files';
import { expect, test } from 'vitest';

const path = new URL('../../../../examples/workbooks/测试镇台账.xlsx', import.meta.url);
const { grids } = readWorkbook(new Uint8Array(readFileSync(path)), { name: '测试镇台账.xlsx' });
const dataset = readTables(
  grids.flatMap((grid) => recognize(grid, defaultPack.ledgers)),
  defaultPack.ledgers,
);

/** Raw rows of a sheet as texts by header, blanks of merged or once-written household values left as they are. */
function rawRows(sheet: string, header: number, first: number): Record<string, string>[] {
  const { rows } = grids.find((grid) => grid.sheet === sheet) as Grid;
  const titles = rows[header] as readonly unknown[];
  const under = rows[header + 1] as readonly unknown[];
  return rows
    .slice(first)
    .map((row) =>
      Object.fromEntries(
        row.map((cell, j) => [
          String((first > header + 1 ? under[j] : null) ?? titles[j] ?? ''),
          String(cell ?? '').replace(/[\s　]/g, ''),
        ]),
      ),
    );
}

const count = (
  what: Question['count'],
  ledger: string,
  conditions: Question['conditions'],
  by: readonly string[] = [],
): Question => ({
  schemaVersion: 1,
  count: what,
  ledger,
  conditions,
  by,
});
const CLASSES = ['脱贫不稳定户', '边缘易致贫户', '突发严重困难户'];

test('monitored households in group three with a disabled member, by village, with names: counted again by hand', () => {
  // The roster writes the values of a household on its first row only.
  const expected = new Map<string, Set<string>>();
  let code = '';
  let isMonitored = false;
  for (const row of rawRows('花名册', 2, 4)) {
    if (!/^\d+$/.test(row.人编号 ?? '')) continue;
    if (row.户编号) {
      code = row.户编号;
      isMonitored = CLASSES.some((name) => (row['易返贫致贫户(监测对象)类型'] ?? '').startsWith(name.slice(0, 4)));
    }
    if (!isMonitored || row.自然村 !== '三组' || !row.健康状况?.includes('残')) continue;
    const village = row.行政村 as string;
    expected.set(village, (expected.get(village) ?? new Set()).add(code));
  }
  const asked = count(
    'household',
    'roster',
    [
      { ledger: 'roster', field: 'monitoringClass', is: 'any-of', values: CLASSES },
      { ledger: 'roster', field: 'healthStatus', is: 'any-of', values: ['残疾'] },
      { ledger: 'roster', field: 'hamlet', is: 'text-is', values: ['三组'] },
    ],
    ['village'],
  );
  const answer = ask(dataset, defaultPack, asked);
  const codes = [...expected.values()].flatMap((set) => [...set]);
  expect(codes.length).toBeGreaterThan(0);
  expect(answer.total.value).toBe(codes.length);
  expect(answer.groups.filter(({ value }) => value !== 0).map(({ group, value }) => [group[0], value])).toEqual(
    [...expected].map(([village, set]) => [village, set.size]),
  );
  expect(answer.names.map(({ household }) => household)).toEqual(codes);
  expect(answer.names.every(({ head, village, group }) => head !== '' && village !== '' && group === '三组')).toBe(true);
});

test('persons who work away, of 60 years and older, by village: an independent loop over the sheet', () => {
  const expected = new Map<string, number>();
  for (const row of rawRows('人表', 2, 3)) {
    const id = row.证件号码 ?? '';
    const months = Number(row['务工时间（月）'] || 0);
    if (!/^\d{17}[\dX]$/.test(id) || Number.isNaN(months)) continue;
    const birth = Number(id.slice(6, 14));
    if (20231231 - birth < 600000 || !(months > 0)) continue;
    expected.set(row.村 as string, (expected.get(row.村 as string) ?? 0) + 1);
  }
  const asked = count(
    'person',
    'person',
    [
      { ledger: 'person', field: 'idNumber', is: 'between', low: 60 },
      { ledger: 'person', field: 'workMonths', is: 'between', low: 1 },
    ],
    ['village'],
  );
  const answer = ask(dataset, defaultPack, asked);
  expect(answer.total.value).toBe([...expected.values()].reduce((a, b) => a + b, 0));
  expect(new Map(answer.groups.filter(({ value }) => value).map(({ group, value }) => [group[0], value]))).toEqual(expected);
});

test('households of the household ledger in which somebody is disabled: members joined by hand', () => {
  const disabled = new Set(
    rawRows('人表', 2, 3)
      .filter((row) => row.健康状况?.includes('残'))
      .map((row) => row.户编号),
  );
  const expected = rawRows('户表', 2, 3).filter((row) => disabled.has(row.户编号)).length;
  const asked = count('household', 'household', [{ ledger: 'person', field: 'healthStatus', is: 'any-of', values: ['残疾'] }]);
  expect(ask(dataset, defaultPack, asked).total.value).toBe(expected);
});

test('the vocabulary has what the sheets have, asked most first, in the words of 2023', () => {
  const { ledgers, columns } = askVocabulary(dataset, defaultPack, 'zh-CN');
  expect(ledgers.map(({ title, counts }) => `${title} ${counts.join(' ')}`)).toEqual([
    '户表 household person',
    '人表 household person',
    '花名册 household person',
    '监测对象信息 household person',
    '行政村信息 row',
    '项目台账 row',
    '资金支付明细 row',
  ]);
  const of = (ledger: string, field: string) => columns.find((one) => one.ledger === ledger && one.field === field);
  expect(columns[0]).toMatchObject({ field: 'householdType', ask: 'list', common: true });
  expect(of('monitored', 'monitoringClass')?.options).toEqual(CLASSES);
  expect(of('monitored', 'risk1')?.title).toBe('致贫/返贫风险');
  expect(of('monitored', 'risk2')).toBeUndefined();
  expect(of('person', 'idNumber')).toMatchObject({ title: '年龄', ask: 'age', unit: '岁', options: [] });
  expect(of('person', 'schoolStatus')?.options).not.toContain('非在校生');
  expect(of('roster', 'hamlet')?.options.slice(0, 3)).toEqual(['一组', '二组', '三组']);
  expect(of('person', 'memberName')).toMatchObject({ is: ['filled', 'blank'], options: [] });
  expect(ledgers.find(({ id }) => id === 'person')?.reaches).toEqual(['household', 'person', 'roster', 'monitored', 'village']);
});
