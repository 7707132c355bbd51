import { calendarDate, dayNumber, daysInMonth } from '../kinds/day';

// Differences and shifts of calendar days, as offices count them: a birthday counts on the day; a person born on 29 February
// has had it on 1 March of a common year.

/** Full years from one day to another; negative when `to` is before `from`, by the same count. */
export function yearsBetween(from: number, to: number): number {
  return Math.trunc(monthsBetween(from, to) / 12) + 0;
}

/** Full months from one day to another; negative when `to` is before `from`, by the same count. */
export function monthsBetween(from: number, to: number): number {
  return to < from ? 0 - fullMonths(calendarDate(to), calendarDate(from)) : fullMonths(calendarDate(from), calendarDate(to));
}

/** Full months between two dates packed as yyyymmdd, the first not after the second. */
export function fullMonths(a: number, b: number): number {
  const months = (Math.floor(b / 10000) - Math.floor(a / 10000)) * 12 + (Math.floor(b / 100) % 100) - (Math.floor(a / 100) % 100);
  return months - (b % 100 < a % 100 ? 1 : 0);
}

/** The day so many days, months or years later; the 31st becomes the last day of a shorter month. */
export function shiftDay(day: number, by: number, unit: 'years' | 'months' | 'days'): number {
  if (unit === 'days') return day + by;
  const date = calendarDate(day);
  const months = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1 + (unit === 'years' ? by * 12 : by);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayNumber(year, month, Math.min(date % 100, daysInMonth(year, month)));
}
