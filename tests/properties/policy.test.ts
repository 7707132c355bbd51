import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../packages/core/src/kinds/day';
import { conflictsOf } from '../../packages/core/src/policy/conflicts';
import { exitLine } from '../../packages/core/src/policy/parameters/exit-line';
import { monitoringLine } from '../../packages/core/src/policy/parameters/monitoring-line';
import type { PolicyDocument, PolicyValue } from '../../packages/core/src/policy/policy';
import { createPolicy } from '../../packages/core/src/policy/resolve';

const FIRST = 18_000;
const region = fc.constantFrom('', '5', '52', '5223', '522301', '53', '522301101');
const value: fc.Arbitrary<PolicyValue> = fc
  .record({
    parameter: fc.constantFrom(monitoringLine, exitLine),
    value: fc.integer({ min: 1, max: 9999 }),
    region,
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 30 })),
    status: fc.constantFrom('verified' as const, 'unverified' as const),
  })
  .map(({ start, length, ...rest }) => ({
    ...rest,
    from: formatDay(FIRST + start),
    ...(length === null ? {} : { to: formatDay(FIRST + start + length) }),
  }));
const texts = (prefix: string) =>
  fc
    .array(fc.array(value, { maxLength: 6 }), { maxLength: 3 })
    .map((lists) =>
      lists.map((values, i): PolicyDocument => ({ id: `${prefix}${i}`, title: '', seenAt: '', evidence: 'none', values })),
    )
    .filter((documents) => conflictsOf(documents).length === 0);

/** The rule of docs/policy-values.md, word for word and without any cleverness. */
function slowly(
  builtIn: readonly PolicyDocument[],
  office: readonly PolicyDocument[],
  parameter: string,
  day: string,
  asked: string,
) {
  const all = [
    ...builtIn.flatMap((text) => text.values.map((set) => ({ set, byOffice: false }))),
    ...office.flatMap((text) => text.values.map((set) => ({ set, byOffice: true }))),
  ];
  return all
    .filter(
      ({ set }) =>
        set.parameter.id === parameter &&
        asked.startsWith(set.region) &&
        set.from <= day &&
        (set.to === undefined || day <= set.to),
    )
    .sort(
      (a, b) =>
        b.set.region.length - a.set.region.length ||
        Number(b.byOffice) - Number(a.byOffice) ||
        (a.set.from < b.set.from ? 1 : -1),
    )[0];
}

describe('policy values', () => {
  it('are those of the plain rule, whatever was asked before', () => {
    const question = fc.tuple(fc.constantFrom('monitoring-line', 'exit-line'), fc.integer({ min: -2, max: 75 }), region);
    fc.assert(
      fc.property(texts('a'), texts('o'), fc.array(question, { minLength: 5, maxLength: 30 }), (builtIn, office, questions) => {
        const policy = createPolicy(builtIn, { extra: office });
        for (const [parameter, day, asked] of questions) {
          const answer = policy.valueAt(parameter, FIRST + day, asked);
          const expected = slowly(builtIn, office, parameter, formatDay(FIRST + day), asked);
          expect(answer?.set).toBe(expected?.set);
          expect(answer?.byOffice).toBe(expected?.byOffice);
          expect(policy.lookup(parameter, FIRST + day, asked)).toBe(expected && expected.set.value * 100);
          if (answer?.byOffice) expect(answer.over?.set).toBe(slowly(builtIn, [], parameter, formatDay(FIRST + day), asked)?.set);
        }
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
