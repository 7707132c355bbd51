import type { Grid } from '@taizhang/core';
import { hamletGrids } from '../../packages/excel-addin/test/township';

/** The roster of a few households of the bundled township: enough to have findings, small enough for thousands of runs. */
export function smallLedger(households = 6): readonly Grid[] {
  const [own] = hamletGrids().filter(({ sheet }) => sheet === '花名册');
  if (!own) throw new Error('the bundled township has no 花名册');
  return [{ ...own, rows: own.rows.slice(0, households + 4), rowNumbers: own.rowNumbers.slice(0, households + 4) }];
}
