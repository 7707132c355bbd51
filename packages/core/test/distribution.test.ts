import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/distribution.json';
import { atRiskOfPovertyRate } from '../src/indicators/distribution/at-risk-of-poverty-rate';
import type { DistributionAnswer } from '../src/indicators/distribution/distribution-answer';
import { fosterGreerThorbecke } from '../src/indicators/distribution/foster-greer-thorbecke';
import { gini } from '../src/indicators/distribution/gini';
import { lorenzShares } from '../src/indicators/distribution/lorenz-shares';
import { quantileShareRatio } from '../src/indicators/distribution/quantile-share-ratio';
import { distributions } from '../src/indicators/distribution/registry';
import { sen } from '../src/indicators/distribution/sen';
import { senShorrocksThon } from '../src/indicators/distribution/sen-shorrocks-thon';
import { theilL } from '../src/indicators/distribution/theil-l';
import { theilT } from '../src/indicators/distribution/theil-t';
import { watts } from '../src/indicators/distribution/watts';
import { weightedQuantile } from '../src/indicators/distribution/weighted-quantile';

const f64 = (...values: number[]) => Float64Array.from(values);

// The generator of tests/reference/distribution.R, step for step.
function series(seed: number, n: number): Float64Array {
  let s = seed;
  return Float64Array.from({ length: n }, () => {
    s = (s * 1103 + 12345) % 1048576;
    return s;
  });
}
const incomes = (seed: number, n: number, low: number) =>
  series(seed, n).map((s) => low + Math.floor((s / 1048576) ** 3 * 30000));
const sizes = (seed: number, n: number) => series(seed, n).map((s) => 1 + Math.floor((s / 1048576) * 7));

const example = f64(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
const sets = {
  ineqExample: { x: example, w: example.map(() => 1) },
  village: { x: incomes(7, 181, 1501), w: sizes(11, 181) },
  township: { x: incomes(2021, 5000, 301), w: sizes(2022, 5000) },
  fractional: { x: incomes(3, 400, 401).map((x) => x / 7), w: series(5, 400).map((s) => s / 1048576 + 0.1) },
};
const P = [0, 0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 1];
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Our answer for each name of the reference. */
function ours(x: Float64Array, w: Float64Array, z: number): Record<string, number | readonly number[] | undefined> {
  const quantiles = (weights?: Float64Array) => P.map((p) => weightedQuantile(x, p, weights).value ?? Number.NaN);
  return {
    gini: gini(x).value,
    giniWeighted: gini(x, w).value,
    giniWrittenOut: gini(x, w).value,
    qsr: quantileShareRatio(x).value,
    qsrWeighted: quantileShareRatio(x, w).value,
    qsrWrittenOut: quantileShareRatio(x, w).value,
    quantiles: quantiles(),
    quantilesWeighted: quantiles(w),
    arpr: atRiskOfPovertyRate(x).value,
    arprWeighted: atRiskOfPovertyRate(x, w).value,
    fgt0: fosterGreerThorbecke(x, z, 0).value,
    fgt1: fosterGreerThorbecke(x, z, 1).value,
    fgt2: fosterGreerThorbecke(x, z, 2).value,
    fgt0Weighted: fosterGreerThorbecke(x, z, 0, w).value,
    fgt1Weighted: fosterGreerThorbecke(x, z, 1, w).value,
    fgt2Weighted: fosterGreerThorbecke(x, z, 2, w).value,
    watts: watts(x, z).value,
    wattsWeighted: watts(x, z, w).value,
    sen: sen(x, z).value,
    senWeighted: sen(x, z, w).value,
    sst: senShorrocksThon(x, z).value,
    sstWeighted: senShorrocksThon(x, z, w).value,
    theilT: theilT(x).value,
    theilL: theilL(x).value,
    theilTWeighted: theilT(x, w).value,
    theilLWeighted: theilL(x, w).value,
    lorenzTenths: lorenzShares(x, TENTHS).value,
    lorenzTenthsWeighted: lorenzShares(x, TENTHS, w).value,
  };
}

describe('against R: laeken 0.5.2, survey 4.1-1, ineq 0.2-13, convey 0.2.5', () => {
  for (const [name, set] of Object.entries(sets)) {
    const expected = reference[name as keyof typeof sets] as unknown as Record<string, Record<string, number | number[]>> & {
      z: number;
    };
    it(`${name}: the series is the same`, () => {
      expect(set.x.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(expected.sumX), 6);
      expect(set.w.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(expected.sumW), 6);
    });
    const answers = ours(set.x, set.w, expected.z);
    for (const [measure, byPackage] of Object.entries(expected)) {
      if (typeof byPackage !== 'object') continue;
      for (const [source, value] of Object.entries(byPackage)) {
        it(`${name}: ${measure} as ${source}`, () => {
          const mine = [answers[measure] ?? Number.NaN].flat();
          const theirs = [value].flat();
          expect(mine.length).toBe(theirs.length);
          mine.forEach((answer, i) => {
            const other = theirs[i] as number;
            expect(Math.abs(answer - other) / Math.max(1, Math.abs(other)), `${answer} against ${other}`).toBeLessThan(1e-9);
          });
        });
      }
    }
  }
});

describe('against published examples', () => {
  // Haughton and Khandker (2009), Handbook on Poverty and Inequality, World Bank, pages 70 and 72: country C, line 125.
  const c = f64(100, 110, 150, 160);
  it('has the poverty gap 0.08 and the squared gap 0.0136 of the World Bank handbook', () => {
    expect(fosterGreerThorbecke(c, 125, 0).value).toBe(0.5);
    expect(fosterGreerThorbecke(c, 125, 1).value).toBeCloseTo(0.08, 12);
    expect(fosterGreerThorbecke(c, 125, 2).value).toBeCloseTo(0.0136, 12);
  });

  // Sen's own sum, written out: 2 / ((q + 1) n z) · ((125 − 100)·2 + (125 − 110)·1) = 130 / 1500.
  it('has both forms of the Sen index', () => {
    expect(sen(c, 125, undefined, 'discrete').value).toBeCloseTo(130 / 1500, 15);
    expect(sen(c, 125).value).toBeCloseTo(0.5 * (0.16 + 0.84 * (10 / 420)), 15);
  });
});

describe('traps', () => {
  it('does not call poor who stands at the line', () => {
    const x = f64(2999, 3000, 3001);
    expect(fosterGreerThorbecke(x, 3000, 0).value).toBe(1 / 3);
    expect(sen(x, 3000).value).toBeCloseTo(1 / 3 / 3000, 15);
    expect(watts(x, 3000).value).toBeCloseTo(Math.log(3000 / 2999) / 3, 15);
    expect(fosterGreerThorbecke(f64(3000), 3000, 0).value).toBe(0);
  });

  it('tells households from persons', () => {
    const income = f64(1000, 5000);
    expect(fosterGreerThorbecke(income, 3000, 0).value).toBe(0.5);
    expect(fosterGreerThorbecke(income, 3000, 0, f64(7, 1)).value).toBe(0.875);
  });

  it('says why a measure is not defined, and never answers NaN', () => {
    const why = (answer: DistributionAnswer<unknown>) => answer.why;
    expect(why(watts(f64(0, 100), 125))).toBe('value-not-positive');
    expect(why(theilL(f64(0, 100)))).toBe('value-not-positive');
    expect(why(theilT(f64(0, 100)))).toBe('value-not-positive');
    expect(why(gini(f64()))).toBe('no-values');
    expect(why(gini(f64(1, 2), f64(0, 0)))).toBe('no-values');
    expect(why(gini(f64(0, 0)))).toBe('total-not-positive');
    expect(why(gini(f64(1, Number.NaN)))).toBe('not-finite');
    expect(why(gini(f64(1, 2), f64(1, -1)))).toBe('negative-weight');
    expect(why(gini(f64(1, 2), f64(1)))).toBe('lengths-differ');
    expect(why(quantileShareRatio(f64(0, 0, 0, 0, 5)))).toBe('total-not-positive');
    expect(why(sen(f64(1), 0))).toBe('line-not-positive');
    expect(why(fosterGreerThorbecke(f64(1), 1, -1))).toBe('out-of-range');
    expect(why(weightedQuantile(f64(1), 1.1))).toBe('out-of-range');
    expect(why(lorenzShares(f64(1), [2]))).toBe('out-of-range');
    expect(why(atRiskOfPovertyRate(f64(0, 0)))).toBe('line-not-positive');
    expect(why(senShorrocksThon(f64(1, 2), f64(1)))).toBe('lengths-differ');
  });

  it('gives the headcount when the poor have nothing at all', () => {
    expect(sen(f64(0, 0, 200, 200), 100).value).toBe(0.5);
  });

  it('leaves the arrays that it is given as they are', () => {
    const x = f64(3, 1, 2);
    const w = f64(1, 2, 3);
    for (const measure of distributions.values()) measure(x, w, f64(2, 2, 2));
    expect([...x, ...w]).toEqual([3, 1, 2, 1, 2, 3]);
  });

  it('refuses a poverty measure without a line', () => {
    expect(() => distributions.get('fgt0')?.(f64(1))).toThrowError(expect.objectContaining({ code: 'no-line' }));
  });
});
