import {
  addDays,
  addMonths,
  addYears,
  differenceInCalendarDays,
  differenceInYears,
  formatISO,
  isValid,
  lastDayOfMonth,
  parseISO,
} from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay, yearsBetween } from '../../packages/core/src/engine/calendar';
import { calendarDate, dayNumber, daysInMonth, formatDay, isCalendarDate, parseDay } from '../../packages/core/src/kinds/day';

// date-fns, which we did not write, works on Date objects; ours are plain day numbers without a time zone.
const dayOf = (date: Date): number => differenceInCalendarDays(date, new Date(1970, 0, 1));
const dateOf = (day: number): Date => addDays(new Date(1970, 0, 1), day);
const written = (day: number): string => formatISO(dateOf(day), { representation: 'date' });

const anyDay = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) });
const runs = { seed: 20260301, numRuns: process.env.TAIZHANG_DEEP === '1' ? 100_000 : 3000 };

test('days are written and read as date-fns writes and reads them', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(formatDay(day)).toBe(written(day));
      expect(parseDay(written(day))).toBe(day);
      expect(dayOf(parseISO(formatDay(day)))).toBe(day);
      expect(String(calendarDate(day))).toBe(written(day).replaceAll('-', ''));
    }),
    runs,
  );
});

test('the calendar has the months of date-fns', () => {
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      const last = lastDayOfMonth(new Date(year, month - 1, 1)).getDate();
      expect(daysInMonth(year, month)).toBe(last);
      const next = `${year}-${String(month).padStart(2, '0')}-${last + 1}`;
      expect(isCalendarDate(year, month, last + 1)).toBe(isValid(parseISO(next)));
    }
  }
});

test('ages and shifts are those of date-fns', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -600, max: 600 }), (a, b, by) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      expect(yearsBetween(from, to)).toBe(differenceInYears(dateOf(to), dateOf(from)));
      expect(formatDay(shiftDay(a, by, 'days'))).toBe(formatISO(addDays(dateOf(a), by), { representation: 'date' }));
      expect(formatDay(shiftDay(a, by, 'months'))).toBe(formatISO(addMonths(dateOf(a), by), { representation: 'date' }));
      const years = Math.trunc(by / 10);
      expect(formatDay(shiftDay(a, years, 'years'))).toBe(formatISO(addYears(dateOf(a), years), { representation: 'date' }));
    }),
    runs,
  );
});
