import { writeWorkbook } from '@taizhang/files';
import { layOut } from '../layouts/lay-out';
import { legalDirt } from '../layouts/legal-dirt';
import type { RenderedSheet } from '../layouts/sheet-plan';
import { toWorkbook } from '../layouts/to-grid';
import { makeTownship } from '../make-township';
import { makeRandom } from '../random';
import { townshipRows } from '../records/township-rows';
import { examplePolicy } from './example-policy';

const SEED = 20231231;

/** The bundled township: 2 villages, about 600 persons, seven ledgers in the layouts in which offices have them. */
function exampleSheets(): RenderedSheet[] {
  const township = makeTownship({ seed: SEED, year: 2023, villages: 2, groups: 9, persons: 600, projects: 14 });
  const rows = townshipRows(township);
  const typing = legalDirt(makeRandom(SEED), 0.04, () => false);
  const exports = layOut(township, rows, 'national-export', { typing, ledgers: ['household', 'person', 'monitored'] });
  const local = layOut(township, rows, 'township-roster', { typing, ledgers: ['roster', 'village', 'project'] });
  const payments = layOut(township, rows, 'header-in-row-one', { typing, ledgers: ['payment'] });
  return [...exports, ...local, ...payments];
}

/** Every file under examples/workbooks, by name. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return new Map<string, Uint8Array>([
    ['测试镇台账.xlsx', await writeWorkbook(toWorkbook(exampleSheets()))],
    ['示例政策值.json', text(examplePolicy)],
  ]);
}
