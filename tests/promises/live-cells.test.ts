import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { defaultPack } from '@taizhang/core';
import { looksLive, writeWorkbook } from '@taizhang/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runIn } from '../../packages/cli/test/support/run-in';
import { unzipText } from '../../packages/cli/test/support/unzip-text';
import { makeUpId } from '../e2e/made-up-id';
import { tempFolder } from './temp-folder';

// Promise 16 for what the command writes: whatever stands in the cells, headers and sheet names of a ledger, no cell of the findings,
// figures and template workbooks is a formula. The writers themselves: tests/files/injection.test.ts.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const STRINGS = DEEP ? 100_000 : 5_000;
const PER_ROW = 5;
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const TAILS = ['1+1', 'HYPERLINK("http://x","y")', "cmd|' /C calc'!A0", 'SUM(A1:A9)', '测试甲', 'A1', '"),2'];

const hostile = fc
  .tuple(
    fc.constantFrom('', '', ' ', '\u3000', "'", '"'),
    fc.constantFrom(...SIGNS),
    fc.oneof(fc.constantFrom(...TAILS), fc.string({ maxLength: 6 })),
  )
  .map((parts) => parts.join(''));
const strings = fc.sample(hostile, { seed: 16, numRuns: STRINGS });

/** Cells of a workbook that another reader takes for formulas, and links that lead out of it. */
function liveCells(path: string): string[] {
  const book = XLSX.read(readFileSync(path), { cellFormula: true });
  return Object.entries(book.Sheets).flatMap(([name, sheet]) =>
    (Object.entries(sheet) as [string, XLSX.CellObject][]).flatMap(([at, cell]) => {
      if (at.startsWith('!')) return [];
      const target = cell.l?.Target ?? '#';
      const isOut = /^(?:https?|ftp|javascript|file|mailto|data):|^\\\\/i.test(target);
      return cell.f !== undefined || isOut || (typeof cell.v === 'string' && cell.t !== 's') ? [`${name}!${at}`] : [];
    }),
  );
}

describe(`${STRINGS} texts that want to be formulas`, () => {
  it('are dead in the findings and figures workbooks', { timeout: 1_200_000 }, async () => {
    const folder = tempFolder('live');
    const rows = Array.from({ length: STRINGS / PER_ROW }, (_, i) => {
      const [name, head, relation, health, remark] = strings.slice(i * PER_ROW, (i + 1) * PER_ROW) as [
        string,
        string,
        string,
        string,
        string,
      ];
      const village = strings[i % 40] as string;
      return [
        village,
        '一组',
        `5200000${String(i).padStart(5, '0')}`,
        head,
        name,
        '男',
        makeUpId(1960 + (i % 40), i, true),
        relation,
        remark,
        health,
        13,
      ];
    });
    const titles = [
      '村',
      '村民小组',
      '户编号',
      '户主姓名',
      '姓名',
      '性别',
      '身份证号码',
      '与户主关系',
      '备注',
      '健康状况',
      '务工时间（月）',
      ...strings.slice(0, 40),
    ];
    writeFileSync(
      join(folder, '=1+1.xlsx'),
      writeWorkbook({ sheets: [{ name: '=1+1', columns: titles.map((title) => ({ title })), rows }] }),
    );
    const checked = await runIn(
      folder,
      ['check', '=1+1.xlsx', '--ledger', 'person', '--by-village', '--as-of', '2023-12-31'],
      defaultPack,
    );
    expect(checked.err).not.toMatch(/意外/);
    await runIn(
      folder,
      ['compute', '=1+1.xlsx', '--ledger', 'person', '--by', '村', '--as-of', '2023-12-31', '--out', folder],
      defaultPack,
    );
    const written = readdirSync(folder).filter((name) => name !== '=1+1.xlsx');
    expect(written.length).toBeGreaterThanOrEqual(2);
    let dangerous = 0;
    for (const name of written) {
      expect(liveCells(join(folder, name)), name).toEqual([]);
      const texts = Object.values(XLSX.read(readFileSync(join(folder, name))).Sheets).flatMap((sheet) =>
        Object.values(sheet).map((cell) => (cell as XLSX.CellObject).v),
      );
      dangerous += texts.filter((text) => typeof text === 'string' && looksLive(text)).length;
      expect(unzipText(join(folder, name))).not.toMatch(/<f[ >]|<externalReference|ddeLink/);
    }
    // They did get in.
    expect(dangerous).toBeGreaterThan(STRINGS / 20);
  });

  it('have no company in any template', async () => {
    const folder = tempFolder('template');
    for (const ledger of defaultPack.ledgers) {
      const { code, err } = await runIn(folder, ['template', ledger.id, '--out', folder], defaultPack);
      expect([ledger.id, code, err]).toEqual([ledger.id, 0, '']);
    }
    expect(readdirSync(folder).length).toBeGreaterThanOrEqual(defaultPack.ledgers.length);
    for (const name of readdirSync(folder)) expect(liveCells(join(folder, name)), name).toEqual([]);
  });
});
