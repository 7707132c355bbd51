import { calendarDate } from '../kinds/day';
import { CellStatus, type Dataset } from '../table/table';

/** First and last year of the data, as its own columns, its titles or the caller date it; null where nothing does. */
export interface Era {
  readonly from: number;
  readonly to: number;
}

/**
 * The years that the rows of a dataset are about.
 *
 * @example
 * eraOf({ tables: new Map() }) //=> null
 */
export function eraOf(dataset: Dataset): Era | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const table of dataset.tables.values()) {
    const days = table.asOf.values as ArrayLike<number>;
    for (let row = 0; row < table.length; row++) {
      if (table.asOf.status[row] !== CellStatus.ok) continue;
      const day = days[row] as number;
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }
  return from <= to ? { from: yearOf(from), to: yearOf(to) } : null;
}

function yearOf(day: number): number {
  return Math.floor(calendarDate(day) / 10000);
}

/**
 * Whether a declaration with these years of data says anything about data of this era. On undated data nothing that has ended is named:
 * a word of the poverty era on a sheet of today would be worse than a line less.
 *
 * @example
 * existsIn({ from: 2023, to: 2023 }, { to: 2020 }) //=> false
 */
export function existsIn(era: Era | null, years: { readonly from?: number; readonly to?: number } | undefined): boolean {
  if (!years) return true;
  if (!era) return years.to === undefined;
  return era.to >= (years.from ?? 0) && era.from <= (years.to ?? 9999);
}
