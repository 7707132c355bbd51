import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../packages/core/src/ledgers/registry';
import { readTables } from '../../../packages/core/src/sheet/read-tables';
import { recognize } from '../../../packages/core/src/sheet/recognize';
import { makeTownship } from '../make-township';
import { makeRandom } from '../random';
import { LEDGER_IDS } from '../records/ledger-row';
import { townshipRows } from '../records/township-rows';
import { LAYOUTS, layOut } from './lay-out';
import { asIs, legalDirt } from './legal-dirt';
import { toGrid } from './to-grid';

const township = makeTownship({ seed: 3, persons: 260, villages: 2, groups: 6, projects: 8 });
const rows = townshipRows(township);

describe.each(LAYOUTS)('layout %s', (layout) => {
  it.each([
    ['as it is', false],
    ['with legal dirt', true],
  ] as const)('reads back whole, %s', (_, isDirty) => {
    const typing = isDirty ? legalDirt(makeRandom(11), 0.3, () => false) : asIs;
    const sheets = layOut(township, rows, layout, { typing });
    const read = sheets.flatMap((sheet) => recognize(toGrid(sheet, '测试.xlsx'), ledgers));
    expect(read.filter((sheet) => sheet.refused).map((sheet) => [sheet.grid.sheet, sheet.refused])).toEqual([]);
    expect(
      read.flatMap((sheet) =>
        sheet.bindings.filter((b) => b.confidence !== 'sure').map((b) => [sheet.ledger, b.header, b.doubt]),
      ),
    ).toEqual([]);
    const { tables } = readTables(read, ledgers);
    for (const id of LEDGER_IDS) {
      const table = tables.get(id);
      expect([id, table?.length]).toEqual([id, rows[id].length]);
      expect([id, table?.problems.slice(0, 3)]).toEqual([id, []]);
    }
  });
});
