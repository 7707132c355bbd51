import type { Grid } from '@taizhang/core';
import { check } from '../../packages/core/src/check/check';
import type { CheckResult } from '../../packages/core/src/check/finding';
import { defaultPack } from '../../packages/core/src/default-pack';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { readTables } from '../../packages/core/src/sheet/read-tables';
import { recognize } from '../../packages/core/src/sheet/recognize';
import type { Sheet } from '../../packages/core/src/table/sheet';
import type { Dataset } from '../../packages/core/src/table/table';

/** What came out of the straight line from grids to findings. */
export interface LineResult {
  readonly sheets: readonly Sheet[];
  readonly dataset: Dataset;
  readonly result: CheckResult;
}

/** Grids → sheets → typed tables → findings, with the pack that ships and its policy values for Guizhou (52), as the command does it. */
export function runLine(grids: readonly Grid[], options: { readonly asOf?: string; readonly previous?: readonly Grid[] } = {}): LineResult {
  const read = (from: readonly Grid[]): Sheet[] => from.flatMap((grid) => recognize(grid, defaultPack.ledgers));
  const sheets = read(grids);
  const { tables } = readTables(sheets, defaultPack.ledgers, { region: '52', ...(options.asOf === undefined ? {} : { asOf: options.asOf }) });
  const previousGrids = options.previous ?? [];
  const previous = previousGrids.length === 0 ? undefined : readTables(read(previousGrids), defaultPack.ledgers, { region: '52' }).tables;
  const dataset: Dataset = { tables, ...(previous ? { previous } : {}) };
  const result = check(dataset, defaultPack, { policy: createPolicy(defaultPack.documents).lookup });
  return { sheets, dataset, result };
}
