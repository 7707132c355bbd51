import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPack } from '../../packages/core/src/default-pack';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { Evaluator } from '../../packages/core/src/engine/evaluate';
import { add } from '../../packages/core/src/expr/build';
import { money } from '../../packages/core/src/kinds/money';
import { readCell } from '../../packages/core/src/kinds/read-cell';
import { household } from '../../packages/core/src/ledgers/household';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';

// Promise 11: amounts are exact, in 元 and in 万元.

const deep = process.env.TAIZHANG_DEEP === '1' ? 20 : 1;
const yuan = { factor: 100, dateSystem: 1900 } as const;
const wan = { factor: 1_000_000, dateSystem: 1900 } as const;

test('an amount with two decimals is its whole number of 分, as a number and as a text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (fen) => {
      const sign = fen < 0 ? '-' : '';
      const size = Math.abs(fen);
      const text = `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
      expect(readCell(money, text, yuan)).toBe(fen + 0);
      expect(readCell(money, Number(text), yuan)).toBe(fen + 0);
    }),
    { seed: 11, numRuns: 5_000 * deep },
  );
});

test('万元 with six decimals is exact, and 元 and 万元 of one amount are equal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
      const text = `${Math.floor(fen / 1_000_000)}.${String(fen % 1_000_000).padStart(6, '0')}`;
      expect(readCell(money, text, wan)).toBe(fen);
      expect(readCell(money, Number(text), wan)).toBe(fen);
    }),
    { seed: 12, numRuns: 5_000 * deep },
  );
});

test('random sums over columns equal BigInt', () => {
  const parts = [
    'familyPlanningGrant',
    'minimumLivingAllowance',
    'extremePovertySupport',
    'pension',
    'ecologicalCompensation',
    'otherTransfer',
  ] as const;
  const { c } = household;
  const tree = add(...parts.map((field) => c[field]));
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 9_999_999_999 }), { minLength: 6, maxLength: 6 }), {
        minLength: 1,
        maxLength: 200,
      }),
      (rows) => {
        const records = rows.map((row) => Object.fromEntries(parts.map((field, i) => [field, (row[i] as number) / 100])));
        const tables = new Map([['household', tableFromRecords(household, records)]]);
        const sums = new Evaluator({ dataset: { tables }, declared: declaredIn(defaultPack), policy: () => undefined }).numbers(
          tree,
          'household',
        );
        rows.forEach((row, i) => expect(BigInt(sums.values[i] as number)).toBe(row.reduce((sum, fen) => sum + BigInt(fen), 0n)));
      },
    ),
    { seed: 13, numRuns: 1_000 * deep },
  );
});
