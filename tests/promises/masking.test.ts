import { expect, test } from 'vitest';
import { maskNumber } from '../../packages/core/src/check/mask';

// Promise 21: whoever sees a masked number cannot find the person, even with an age beside it.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkOf = (digits: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11] as string;

test('the last four beside an age leave at least 10,000 candidates', () => {
  const tail = maskNumber(`52000019800102001${checkOf('52000019800102001')}`).slice(-4);
  // Region and age are never shown together with the tail: whoever has the age has a year of birth dates and every county of the
  // country. Two thousand address codes stand for the more than 2,800 that there are.
  let candidates = 0;
  for (let day = 0; day < 365; day++) {
    const date = new Date(Date.UTC(1981, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
    for (let county = 0; county < 2_000; county++)
      if (checkOf(`${110_101 + county * 200}${date}${tail.slice(0, 3)}`) === tail[3]) candidates++;
  }
  expect(candidates).toBeGreaterThan(10_000);
});

test('never more than the last four, nothing of short numbers', () => {
  for (const text of ['520000198001020010', '13900001234', '6222020000001234567', '12345', '', '1234567890']) {
    const shown = maskNumber(text);
    const kept = [...shown].filter((character) => character !== '*').length;
    expect(kept).toBeLessThanOrEqual(4);
    if (text.length < 10) expect(kept).toBe(0);
  }
});
