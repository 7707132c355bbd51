import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { rawXlsx } from '../../packages/files/test/support';
import { buildScript, runScript } from './built-command';
import { tempFolder } from './temp-folder';

// Promise 15. Memory is held by the limit of the process's heap, time by a watchdog at ten times what is promised.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const ROWS = DEEP ? 1_048_575 : 52_429;

let command: string;
let large: string;
beforeAll(async () => {
  [command, large] = await Promise.all([buildScript(), buildScript('tests/promises/large-grid.ts')]);
}, 60_000);

it('a used range blown up to XFD1048576 with 50 real rows: within 100 MB of heap', { timeout: 60_000 }, async () => {
  const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const headers = ['户编号', '户主姓名', '家庭人口数', '村', '纯收入'];
  const real = Array.from(
    { length: 51 },
    (_, i) =>
      `<row r="${i + 1}">${headers.map((header, at) => cell(`${'ABCDE'[at]}${i + 1}`, i === 0 ? header : at === 2 ? '3' : at === 4 ? '9000' : `测试${i}`)).join('')}</row>`,
  ).join('');
  const styled = Array.from(
    { length: 40_000 },
    (_, i) => `<row r="${i + 52}" s="1" customFormat="1"><c r="A${i + 52}" s="1"/><c r="XFD${i + 52}" s="1"/></row>`,
  ).join('');
  const folder = tempFolder('inflated');
  writeFileSync(
    join(folder, '户表.xlsx'),
    rawXlsx({
      sheets: {
        户表: `<dimension ref="A1:XFD1048576"/><sheetData>${real}${styled}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>`,
      },
      styles: '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>',
    }),
  );
  const ended = await runScript(command, ['check', '户表.xlsx', '--json', '--ledger', 'household'], {
    cwd: folder,
    node: ['--max-old-space-size=100'],
    watchdog: 10_000,
  });
  expect(ended.signal).toBeNull();
  expect(JSON.parse(ended.out)).toBeTypeOf('object');
  expect(ended.err).not.toMatch(/内存|意外/);
  expect(ended.out).toMatch(/"rows": ?50\b/);
});

it(`${ROWS} rows × 20 columns from end to end`, { timeout: 1_500_000 }, async () => {
  const share = ROWS / 1_048_575;
  const ended = await runScript(large, [String(ROWS)], {
    node: [`--max-old-space-size=${DEEP ? 1_500 : 300}`],
    watchdog: Math.max(60_000, 1_200_000 * share),
  });
  expect(ended.signal, ended.err.slice(-300)).toBeNull();
  const said = JSON.parse(ended.out) as { rows: number; wrong: number };
  if (DEEP) process.stderr.write(`${ended.out}\n`);
  expect(said).toMatchObject({ rows: ROWS, wrong: Math.floor(ROWS / 1000) });
});
