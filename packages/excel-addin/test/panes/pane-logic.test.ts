import { defaultPack, gridFromRows } from '@taizhang/core';
import { readPolicyFile } from '@taizhang/core/border';
import { describe, expect, it } from 'vitest';
import { sheetCellText } from '../../src/engine/sheet-cell-text';
import { conditionWords } from '../../src/panes/ask/condition-words';
import { countChoices } from '../../src/panes/ask/count-choices';
import { policyFileWith, policyFileWithout } from '../../src/panes/check/policy-file-with';
import { chosenCell } from '../../src/panes/form/chosen-cell';
import { commonFields } from '../../src/panes/reconcile/common-fields';
import { policyValues } from '../../src/panes/settings/policy-values';
import { columnWidths } from '../../src/panes/sheet/column-widths';
import { bodyIndex, bodyPosition, shownSheet } from '../../src/panes/sheet/shown-sheet';
import { en } from '../../src/text/pane.en';
import { zhCN } from '../../src/text/pane.zh-CN';
import { fakeCards } from '../fake-cards';
import { fakeProposal, fakeReadings, fakeVocabulary } from '../fake-data';
import { fakeSheets } from '../fake-sheets';

describe('policy file', () => {
  const said = { parameter: 'monitoring-line', value: 8500, region: '520000', from: '2025-01-01', source: '县农办〔2025〕1号' };

  it('is one that the border reads, value by value', () => {
    const once = policyFileWith('', said);
    const twice = policyFileWith(once, { ...said, from: '2024-01-01', value: 8000 });
    expect(policyValues(twice).map((one) => one.value)).toEqual([8500, 8000]);
    expect(readPolicyFile(twice, defaultPack.parameters).ok).toBe(true);
  });

  it('loses one value of one day and place, and is no file any more without the last', () => {
    const both = policyFileWith(policyFileWith('', said), { ...said, from: '2026-01-01', value: 9000 });
    expect(policyValues(policyFileWithout(both, said)).map((one) => one.value)).toEqual([9000]);
    expect(policyValues(policyFileWithout(both, { ...said, region: '52' }))).toHaveLength(2);
    expect(policyFileWithout(policyFileWith('', said), said)).toBe('');
    const ofFile =
      '{"schemaVersion":1,"region":"520000","values":[{"parameter":"monitoring-line","value":1,"from":"2025-01-01"}]}';
    expect(policyFileWithout(ofFile, { parameter: said.parameter, from: said.from })).toBe('');
  });

  it('replaces the value of the same day and place, and never a text that it does not know', () => {
    const corrected = policyFileWith(policyFileWith('', said), { ...said, value: 8600 });
    expect(policyValues(corrected).map((one) => one.value)).toEqual([8600]);
    expect(() => policyFileWith('{"values": 3}', said)).toThrow(SyntaxError);
    expect(policyValues('not json')).toEqual([]);
  });
});

describe('要数', () => {
  const vocabulary = fakeVocabulary();
  const column = (field: string) => vocabulary.columns.find((one) => one.field === field);

  it('says a condition in words', () => {
    const disability = { ledger: 'person', field: 'disability', is: 'any-of', values: ['视力残疾', '肢体残疾'] } as const;
    expect(conditionWords(disability, column('disability'), zhCN)).toBe('残疾类别：视力残疾、肢体残疾');
    const age = { ledger: 'person', field: 'birth', is: 'between', low: 16, high: 59 } as const;
    expect(conditionWords(age, column('birth'), zhCN)).toBe('年龄 16—59周岁');
    const { high: _high, ...open } = age;
    expect(conditionWords(open, column('birth'), zhCN)).toBe('年龄 16周岁 起');
    expect(conditionWords({ ledger: 'person', field: 'workPlace', is: 'filled' }, column('workPlace'), en)).toBe(
      '务工地点 filled',
    );
  });

  it('offers households and persons once each, and rows of the rest', () => {
    expect(countChoices(vocabulary).map((one) => `${one.count} ${one.ledger}`)).toEqual([
      'household household',
      'person person',
      'row roster',
    ]);
    const onlyPersons = { ...vocabulary, ledgers: vocabulary.ledgers.filter((one) => one.id === 'person') };
    expect(countChoices(onlyPersons).map((one) => `${one.count} ${one.ledger}`)).toEqual(['household person', 'person person']);
  });
});

it('套表: a chosen reading takes the place of the proposed one, in the same cell', () => {
  const cell = fakeProposal().cells.find((one) => one.alternatives.length > 1);
  if (!cell) throw new Error('no cell');
  const desk = { chosen: new Map([[`${cell.row}:${cell.column}`, 1]]), confirmed: new Set<string>() };
  expect(chosenCell(cell, desk)).toEqual({
    row: cell.row,
    column: cell.column,
    of: { indicator: 'monitoring/new-month' },
    group: { field: 'village', value: '测试一村' },
  });
  expect(chosenCell(cell, { ...desk, chosen: new Map() }).of).toEqual(cell.of);
});

it('比对: fields that both sheets have', () => {
  const source = '测试镇台账.xlsx';
  const fields = commonFields(fakeReadings(), { source, sheet: '人表' }, { source, sheet: '民政名单' });
  expect(fields.map((one) => one.id)).toEqual(['name', 'idNumber']);
});

describe('sheets beside the pane', () => {
  it('keeps header rows in view and counts the others without them', () => {
    const { view } = fakeSheets(100, fakeCards(12));
    const sheet = view.sheets()[0];
    const grid = sheet && view.grid(sheet);
    if (!sheet || !grid) throw new Error('no sheet');
    const shown = shownSheet(view, sheet, grid, fakeReadings());
    expect([shown.headerFrom, shown.headerCount]).toEqual([2, 2]);
    for (const n of [0, 1, 2, 50]) expect(bodyPosition(shown, grid.rowNumbers[bodyIndex(shown, n)] as number)).toBe(n);
    expect(bodyPosition(shown, 3)).toBe(-1);
    expect(shown.marks.get('8:9')).toBe('error');
  });

  it('shows a sheet that was not read from its first row', () => {
    const grid = gridFromRows([['甲'], ['乙']], { source: 'a', sheet: 'b' });
    const { view } = fakeSheets(1, []);
    const shown = shownSheet(view, { source: 'a', sheet: 'b' }, grid, []);
    expect([0, 1].map((n) => bodyIndex(shown, n))).toEqual([0, 1]);
  });
});

describe('words', () => {
  const leaves = (node: unknown, path: string): [string, unknown][] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
      : [[path, node]];

  it('are there in English for every key, and in no other language', () => {
    const chinese = new Map(leaves(zhCN, ''));
    const english = leaves(en, '');
    expect(english.filter(([path, word]) => typeof word !== typeof chinese.get(path)).map(([path]) => path)).toEqual([]);
    const left = english.filter(
      ([path, word]) => typeof word === 'string' && /\p{Script=Han}/u.test(word) && !path.includes('language'),
    );
    expect(left).toEqual([]);
  });

  it('never speak of poverty as the years before 2021 did', () => {
    for (const [, word] of leaves(zhCN, ''))
      if (typeof word === 'string') expect(word).not.toMatch(/贫困户|贫困发生率|错退|漏评/);
  });
});

describe('the sheet beside the pane', () => {
  it('shows of a number the 15 digits that a spreadsheet shows', () => {
    const grid = gridFromRows([[Number('520000199001011234'), 123456789012345, -1234567890123456, 5200001001, 0.1 + 0.2]]);
    const shown = [0, 1, 2, 3, 4].map((column) => sheetCellText({ grid }, 1, column));
    expect(shown).toEqual(['520000199001011000', '123456789012345', '-1234567890123460', '5200001001', '0.3']);
  });

  it('is not made wide by a title that is merged or stands alone', () => {
    const title = '测试镇二〇二五年脱贫户和监测对象基本信息台账';
    const body = [
      ['村', '户数'],
      ['测试一村', 3],
    ];
    const plain = columnWidths(gridFromRows(body), 0);
    expect(columnWidths(gridFromRows([[title, null], ...body]), 0)).toEqual(plain);
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    expect(columnWidths({ ...gridFromRows([[title, 7], ...body]), merges }, 0)).toEqual(plain);
    expect(columnWidths(gridFromRows(body), 0, 1.5)[0]).toBe(84);
  });
});
