// Calendar days as whole numbers since 1970-01-01, by arithmetic alone: no time zone and no machine locale can reach them.
// Within an era of 400 years nothing is negative, so `| 0` is the floor there, and many times faster.

/**
 * Day number of a calendar date (proleptic Gregorian). The date must exist: see `isCalendarDate`.
 *
 * @example
 * dayNumber(2024, 2, 29) //=> 19782
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = (y - era * 400) | 0;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Year, month and day of a day number, packed as yyyymmdd (years 1 to 9999).
 *
 * @example
 * calendarDate(19782) //=> 20240229
 */
export function calendarDate(days: number): number {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = (z - era * 146097) | 0;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shifted = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10000 + month * 100 + day;
}

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day name a day that exists (years 1 to 9999). */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Day number of `YYYY-MM-DD`, or null when it is no such date.
 *
 * @example
 * parseDay('1970-01-02') //=> 1
 */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return isCalendarDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/**
 * `YYYY-MM-DD` of a day number.
 *
 * @example
 * formatDay(19782) //=> '2024-02-29'
 */
export function formatDay(days: number): string {
  const packed = calendarDate(days);
  const year = Math.floor(packed / 10000);
  const rest = packed % 10000;
  return `${String(year).padStart(4, '0')}-${String(Math.floor(rest / 100)).padStart(2, '0')}-${String(rest % 100).padStart(2, '0')}`;
}
