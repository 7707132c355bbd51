import { writeWorkbook } from '@taizhang/files';
import { faultKinds } from '../faults/kinds';
import { plantFaults } from '../faults/plant-faults';
import { type TruthEntry, truthOf } from '../faults/truth';
import { layOut } from '../layouts/lay-out';
import { asIs, legalDirt } from '../layouts/legal-dirt';
import type { RenderedSheet } from '../layouts/sheet-plan';
import { toGuardedCsv, toHtmlTable } from '../layouts/text-files';
import { toWorkbook } from '../layouts/to-grid';
import { makeTownship } from '../make-township';
import { makeRandom } from '../random';
import { townshipRows } from '../records/township-rows';
import { examplePolicy } from './example-policy';

const SEED = 20231231;
const FAULTS = 60;
// Not to be seen in these layouts: one needs a column that the export lacks, one a village of which every row can be read.
const UNSEEN = new Set(['water-not-safe', 'village-disabled-differ', 'village-persons-differ']);

/** The bundled township: 2 villages, about 600 persons, seven ledgers in the layouts in which offices have them, with planted errors. */
export function exampleTownship(): { readonly sheets: readonly RenderedSheet[]; readonly truth: readonly TruthEntry[] } {
  const township = makeTownship({ seed: SEED, year: 2023, villages: 2, groups: 9, persons: 600, projects: 14 });
  const { rows, faults } = plantFaults(township, townshipRows(township), {
    seed: SEED,
    count: FAULTS,
    kinds: faultKinds.map((kind) => kind.kind).filter((kind) => !UNSEEN.has(kind)),
  });
  const spoilt = new Set(faults.flatMap((fault) => fault.cells.map(({ row }) => row.household || row)));
  const typing = legalDirt(makeRandom(SEED), 0.04, (row) => spoilt.has(row.household || row));
  const sheets = [
    ...layOut(township, rows, 'national-export', { typing, ledgers: ['household', 'person', 'monitored'] }),
    ...layOut(township, rows, 'township-roster', { typing, ledgers: ['roster', 'village', 'project'] }),
    ...layOut(township, rows, 'header-in-row-one', { typing, ledgers: ['payment'] }),
  ];
  return { sheets, truth: truthOf(faults, sheets) };
}

/** A correct roster, for the files that are no workbook. */
function smallRoster(): RenderedSheet {
  const township = makeTownship({ seed: SEED + 1, year: 2023, villages: 1, groups: 3, persons: 90, projects: 3 });
  return layOut(township, townshipRows(township), 'header-in-row-one', { typing: asIs, ledgers: ['roster'] })[0] as RenderedSheet;
}

/** Every file under examples/workbooks, by name. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const { sheets, truth } = exampleTownship();
  return new Map<string, Uint8Array>([
    ['测试镇台账.xlsx', await writeWorkbook(toWorkbook(sheets))],
    ['测试镇台账.答案.json', text({ 说明: '测试镇台账.xlsx 中有意写错的地方；人员、地名、证件号码均为虚构。', faults: truth })],
    ['测试镇花名册.csv', toGuardedCsv(smallRoster())],
    ['测试镇花名册.xls', toHtmlTable(smallRoster())],
    ['示例政策值.json', text(examplePolicy)],
  ]);
}
