import type { Grid } from '@taizhang/core';
import { readPolicyFile } from '../../packages/core/src/border/policy-file';
import { check } from '../../packages/core/src/check/check';
import type { CheckResult } from '../../packages/core/src/check/finding';
import { defaultPack } from '../../packages/core/src/default-pack';
import type { PolicyDocument } from '../../packages/core/src/policy/policy';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import type { Sheet } from '../../packages/core/src/table/sheet';
import type { Dataset } from '../../packages/core/src/table/table';

/** Made-up lines for the years of the synthetic townships: no built-in text covers them everywhere. */
function madeUpPolicy(): PolicyDocument {
  const values = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [
    { parameter: 'monitoring-line', value: 7800, from: `${year}-01-01`, to: `${year}-12-31`, source: '测试取值' },
    { parameter: 'monitoring-months', value: 6, from: `${year}-01-01`, to: `${year}-12-31`, source: '测试取值' },
    { parameter: 'subsistence-allowance', value: 480, from: `${year}-01-01`, to: `${year}-12-31`, source: '测试取值' },
  ]);
  const lines = [2017, 2018, 2019, 2020].map((year) => ({
    parameter: 'exit-line',
    value: 3600,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    source: '测试取值',
  }));
  const file = readPolicyFile({ schemaVersion: 1, office: '测试', region: '52', values: [...values, ...lines] });
  if (!file.ok) throw new Error(JSON.stringify(file));
  return file.value;
}

const policy = createPolicy(defaultPack.documents, { extra: [madeUpPolicy()] }).lookup;

/** What came out of the straight line from grids to findings. */
export interface LineResult {
  readonly sheets: readonly Sheet[];
  readonly dataset: Dataset;
  readonly result: CheckResult;
}

/** Grids → sheets → typed tables → findings, with the pack that ships, its policy values for Guizhou (52) and made-up lines where those end, as the command does it. */
export function runLine(
  grids: readonly Grid[],
  options: { readonly asOf?: string; readonly previous?: readonly Grid[] } = {},
): LineResult {
  const read = (from: readonly Grid[]): Sheet[] => from.flatMap((grid) => recognize(grid, defaultPack.ledgers));
  const sheets = read(grids);
  const { tables } = readTables(sheets, defaultPack.ledgers, {
    region: '52',
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const previousGrids = options.previous ?? [];
  const previous =
    previousGrids.length === 0 ? undefined : readTables(read(previousGrids), defaultPack.ledgers, { region: '52' }).tables;
  const dataset: Dataset = { tables, ...(previous ? { previous } : {}) };
  const result = check(dataset, defaultPack, { policy });
  return { sheets, dataset, result };
}
