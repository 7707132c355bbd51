// Calendar days as numbers since 1970-01-01, by arithmetic alone: no time zone can reach a date.

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Day number (days since 1970-01-01) of a calendar day; NaN for a day that does not exist.
 *
 * @example
 * dayNumber(2020, 4, 29) //=> 18381
 */
export function dayNumber(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = (DAYS_BEFORE_MONTH[month - 1] as number) + (month > 2 && isLeapYear(year) ? 1 : 0) + day;
  return before * 365 + leapDays + inYear - 719163;
}

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Calendar day of a day number, as the whole number YYYYMMDD.
 *
 * @example
 * calendarDay(18381) //=> 20200429
 */
export function calendarDay(day: number): number {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10000 + month * 100 + dayOfMonth;
}

/**
 * `YYYY-MM-DD` of a day number.
 *
 * @example
 * isoDay(18381) //=> '2020-04-29'
 */
export function isoDay(day: number): string {
  const ymd = calendarDay(day);
  const text = String(ymd).padStart(8, '0');
  return `${text.slice(0, -4)}-${text.slice(-4, -2)}-${text.slice(-2)}`;
}

/** Day number of a spreadsheet serial; NaN where the serial is no day (1900 system: 60 is the 29 February 1900 that never was). */
export function dayOfSerial(serial: number, dateSystem: 1900 | 1904): number {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return whole - 24107;
  if (whole === 60) return Number.NaN;
  return whole > 60 ? whole - 25569 : whole - 25568;
}
