import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { writeCsv, writeWorkbook } from '@taizhang/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeUpId } from '../e2e/made-up-id';
import { buildScript, runScript } from './built-command';
import { tempFolder } from './temp-folder';

// Promise 12: what is read from a date does not depend on where the machine stands.

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York'];
const HEADERS = ['村', '村民小组', '户编号', '户主姓名', '姓名', '性别', '身份证号码', '与户主关系', '出生日期', '备注'];

/** What a clerk types, and the day that it means; null: it is asked about, not guessed. */
const SPELLINGS: readonly (readonly [string | number, string | null])[] = [
  ['1988-02-29', '1988-02-29'],
  ['1988/3/1', '1988-03-01'],
  ['1988.12.31', '1988-12-31'],
  ['1989年1月1日', '1989-01-01'],
  ['19890430', '1989-04-30'],
  ['１９８９年１０月１日', '1989-10-01'],
  ['1986-05-04 00:30', '1986-05-04'],
  [19910914, '1991-09-14'],
  ['1990-02-30', null],
  ['88-3-1', null],
  ['01/02/1990', null],
];
/** Serial numbers of days on which clocks were put forward or back in one of the zones, in the 1900 system, with their days. */
const SERIALS: readonly (readonly [number, string])[] = [
  [31536, '1986-05-04'],
  [31669, '1986-09-14'],
  [32874, '1990-01-01'],
  [33154.999, '1990-10-08'],
  [22020, '1960-04-14'],
];
const DAYS_1904 = 1462;

const row = (birth: string | number, i: number): (string | number)[] => {
  const id = makeUpId(1970, i + 1);
  return ['测试村', '一组', `52000000${String(i).padStart(4, '0')}`, '测试甲', '测试甲', '男', id, '户主', birth, `第${i}行`];
};

let folder: string;
let script: string;
beforeAll(async () => {
  folder = tempFolder('zones');
  const rows = [...SPELLINGS, ...SERIALS].map(([birth], i) => row(birth, i));
  writeFileSync(
    join(folder, '甲.xlsx'),
    writeWorkbook({
      sheets: [
        { name: '人口信息', headings: ['测试镇2023年12月31日人口信息'], columns: HEADERS.map((title) => ({ title })), rows },
      ],
    }),
  );
  const texts = SPELLINGS.map(([birth], i) => row(String(birth), i + 100));
  writeFileSync(join(folder, '乙.csv'), writeCsv([HEADERS, ...texts]));
  for (const [name, bookType, shift] of [
    ['丙.xls', 'xls', 0],
    ['丁.xlsx', 'xlsx', DAYS_1904],
  ] as const) {
    const sheet = XLSX.utils.aoa_to_sheet([HEADERS, ...SERIALS.map(([serial], i) => row(serial - shift, i + 200 + shift))]);
    SERIALS.forEach((_, i) => {
      (sheet[`I${i + 2}`] as XLSX.CellObject).z = 'yyyy-mm-dd';
    });
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '人口信息');
    book.Workbook = { WBProps: { date1904: shift > 0 } };
    writeFileSync(join(folder, name), new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer));
  }
  script = await buildScript();
}, 120_000);

describe('dates in three time zones', () => {
  it.each([
    ['检查', ['check', '--json', '--no-write']],
    ['计算', ['compute', '--json']],
  ])('%s gives the same JSON to the byte', { timeout: 240_000 }, async (_, words) => {
    const answers = [];
    for (const zone of ZONES) {
      answers.push(
        await runScript(
          script,
          [...words, '--as-of', '2023-12-31', '--ledger', 'person', '甲.xlsx', '乙.csv', '丙.xls', '丁.xlsx'],
          { cwd: folder, env: { TZ: zone } },
        ),
      );
    }
    const [first] = answers;
    expect(first?.err).not.toMatch(/意外/);
    expect(JSON.parse(first?.out ?? '')).toBeTypeOf('object');
    for (const answer of answers) expect(answer.out === first?.out).toBe(true);
    if (words[0] !== 'check') return;
    // Every day is said in every file that holds it: its number disagrees on purpose, so that a finding names it.
    const { findings } = JSON.parse(first?.out ?? '') as { findings: { at: { source: string }[] }[] };
    const saidOf = (file: string): string => JSON.stringify(findings.filter((finding) => finding.at[0]?.source === file));
    const said = new Map(['甲.xlsx', '乙.csv', '丙.xls', '丁.xlsx'].map((file) => [file, saidOf(file)]));
    for (const [spelling, day] of SPELLINGS)
      for (const file of ['甲.xlsx', '乙.csv'])
        expect(said.get(file)?.includes(day ?? String(spelling)), `${spelling} in ${file}`).toBe(true);
    for (const [serial, day] of SERIALS)
      for (const file of ['甲.xlsx', '丙.xls', '丁.xlsx'])
        expect(said.get(file)?.includes(day), `${serial} in ${file}`).toBe(true);
  });
});
