import { date } from '../kinds/date';
import { calendarDate, dayNumber, parseDay } from '../kinds/day';
import { CellStatus, type Column, type Origin } from '../table/table';
import { columnStore } from './column-store';

/** The field under which a table keeps the day that its rows are about. */
const FIELD = 'asOf';

/**
 * The day that each row is about: the ledger's own date column (a year means the day that the sheet or the caller states within it,
 * else its last day), else what the sheet states, else the caller's, else blank: nobody said it.
 */
export function asOfColumn(
  own: Column | undefined,
  length: number,
  origins: readonly Origin[],
  originOf: Uint16Array,
  asked: string | undefined,
): Column {
  const store = columnStore(FIELD, date, length);
  const days = store.values as Int32Array;
  const fallback = asked === undefined ? null : parseDay(asked);
  const stated = origins.map((origin) => (origin.statedDate === null ? fallback : parseDay(origin.statedDate)));
  const isYear = own?.kind.type === 'number';
  let lastYear = Number.NaN;
  let lastOrigin = -1;
  let lastDay = 0;
  for (let row = 0; row < length; row++) {
    let day: number | null;
    if (own && own.status[row] === CellStatus.ok) {
      const value = own.values?.[row] as number;
      const origin = originOf[row] as number;
      // A sheet is most often about one year: its day is reckoned once.
      if (isYear && (value !== lastYear || origin !== lastOrigin)) {
        lastYear = value;
        lastOrigin = origin;
        lastDay = dayInYear(value, stated[origin] ?? fallback);
      }
      day = isYear ? lastDay : value;
    } else day = origins.length > 0 ? (stated[originOf[row] as number] ?? null) : fallback;
    if (day === null || Number.isNaN(day)) continue;
    days[row] = day;
    store.status[row] = CellStatus.ok;
  }
  return store;
}

function dayInYear(year: number, said: number | null): number {
  return said !== null && Math.floor(calendarDate(said) / 10000) === year ? said : dayNumber(year, 12, 31);
}
