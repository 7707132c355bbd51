import { makeBits, setBit } from '../engine/bits';
import type { TruthVector } from '../engine/vector';
import type { Indicator } from '../indicators/indicator';
import { calendarDate } from '../kinds/day';
import { CellStatus, type Dataset, type Table } from '../table/table';

/** Rows of a ledger in the indicator's years of data; null: it exists for every year. Of a row without a date it is not known. */
export type InYears = (indicator: Indicator, ledger: string) => TruthVector | null;

/** Looks at the dates of a ledger once for all indicators of the same years. */
export function inYearsOf({ tables }: Dataset): InYears {
  const seen = new Map<string, TruthVector>();
  return ({ dataYears }, ledger) => {
    const { from, to } = dataYears ?? {};
    if (from === undefined && to === undefined) return null;
    const key = `${ledger}|${from}|${to}`;
    const rows = seen.get(key) ?? rowsInYears(from, to, tables.get(ledger) as Table);
    seen.set(key, rows);
    return rows;
  };
}

function rowsInYears(from: number | undefined, to: number | undefined, table: Table): TruthVector {
  const yes = makeBits(table.length);
  const unknown = makeBits(table.length);
  const days = table.asOf.values as Float64Array;
  let hasUnknown = false;
  for (let row = 0; row < table.length; row++) {
    if (table.asOf.status[row] !== CellStatus.ok) {
      setBit(unknown, row);
      hasUnknown = true;
      continue;
    }
    const year = Math.floor(calendarDate(days[row] as number) / 10000);
    if (year >= (from ?? 0) && year <= (to ?? 9999)) setBit(yes, row);
  }
  return { type: 'truth', yes, unknown: hasUnknown ? unknown : null };
}
