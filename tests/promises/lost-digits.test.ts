import { check, defaultPack, gridFromRows, readTables, recognize } from '@taizhang/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bankCard } from '../../packages/core/src/kinds/bank-card';
import { idNumber } from '../../packages/core/src/kinds/id-number';
import { damagedNumber } from '../../packages/core/src/kinds/problems';
import { readCell } from '../../packages/core/src/kinds/read-cell';
import { checkCharacter } from '../generator/world/made-up-numbers';

// Promise 10: a number of more than fifteen digits that was stored as a number is irrecoverable, whatever it looks like, and no digit is
// ever guessed.

const DEEP = process.env.TAIZHANG_DEEP === '1';
const RUNS = DEEP ? 100_000 : 5_000;
const plain = { factor: 100, dateSystem: 1900 } as const;

/** Numbers as a spreadsheet holds them: doubles of 16 to 20 digits, also those whose check digit fits by luck. */
const body = fc
  .tuple(
    fc.integer({ min: 1940, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(
    ([year, month, day, serial]) =>
      `520000${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(serial).padStart(3, '0')}`,
  );
const lucky = body.filter((text) => checkCharacter(text) !== 'X').map((text) => Number(text + checkCharacter(text)));
const number = fc.oneof(
  lucky,
  body.map((text) => Number(`${text.slice(0, 15)}000`)),
  fc.double({ min: 1e15, max: 1e20, noNaN: true }).map(Math.round),
);

it('every such number is reported, none is read', () => {
  let fitting = 0;
  fc.assert(
    fc.property(number, (value) => {
      const digits = BigInt(value).toString();
      if (digits.length === 18 && checkCharacter(digits.slice(0, 17)) === digits[17]) fitting++;
      expect(readCell(idNumber, value, plain)).toBe(damagedNumber);
      expect(readCell(bankCard, value, plain)).toBe(damagedNumber);
      expect(readCell(idNumber, value.toExponential(), plain)).toBe(damagedNumber);
    }),
    { seed: 10, numRuns: RUNS },
  );
  // Those that would have passed for right are among them.
  expect(fitting).toBeGreaterThan(RUNS / 50);
});

it('each row of a sheet draws one 错误 and offers no value', () => {
  const values = fc.sample(number, { seed: 10, numRuns: 300 });
  const grid = gridFromRows(
    [
      ['户编号', '户主姓名', '姓名', '身份证号码', '与户主关系'],
      ...values.map((value, i) => [`52000010${String(i).padStart(4, '0')}`, '测试甲', '测试甲', value, '户主']),
    ],
    { source: 'x.xlsx', sheet: '人表' },
  );
  const result = check(
    readTables(recognize(grid, defaultPack.ledgers, { ledger: 'person' }), defaultPack.ledgers, { asOf: '2023-12-31' }),
    defaultPack,
  );
  const found = result.findings.filter((finding) => finding.rule === 'person/id-number-readable');
  expect(found.map((finding) => [finding.at[0]?.row, finding.severity, finding.data.problem])).toEqual(
    values.map((_, i) => [i + 2, 'error', 'damaged-number']),
  );
  expect(found.filter((finding) => finding.fix || finding.suggestions)).toEqual([]);
  expect(
    result.findings.filter((finding) => finding.severity === 'error' && finding.rule !== 'person/id-number-readable'),
  ).toEqual([]);
});
