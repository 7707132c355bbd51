import { describe, expect, it } from 'vitest';
import { formatDay } from '../../packages/core/src/kinds/day';
import { legalExceptions } from '../generator/exceptions/legal-exceptions';
import { LAYOUTS, layOut } from '../generator/layouts/lay-out';
import { asIs, legalDirt } from '../generator/layouts/legal-dirt';
import { toGrid } from '../generator/layouts/to-grid';
import { makeTownship } from '../generator/make-township';
import { makeRandom } from '../generator/random';
import { townshipRows } from '../generator/records/township-rows';
import { runLine } from '../generator/run-line';

const DEEP = process.env.TAIZHANG_DEEP === '1';
const LEDGERS = DEEP ? 1000 : 50;

/** A short account of findings, for a message that says what to look at. */
function account(findings: ReturnType<typeof runLine>['result']['findings'], severity: string): string[] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (finding.severity === severity) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ×${count}`).sort();
}

// Promise 7: no error-level finding on correct ledgers, 疑点 on at most 1 % of their rows.
describe(`false alarms on ${LEDGERS} correct townships`, () => {
  const shares: { rows: number; suspect: number } = { rows: 0, suspect: 0 };
  const suspects: string[] = [];

  it.each(Array.from({ length: LEDGERS }, (_, i) => i + 1))('township %i has no error', (seed) => {
    const random = makeRandom(seed);
    const year = random.pick([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2023, 2024, 2025]);
    const township = makeTownship({
      seed,
      year,
      persons: random.int(40, 160),
      villages: random.int(1, 4),
      groups: random.int(4, 7),
      projects: random.int(3, 12),
    });
    const typing = random.chance(0.5) ? asIs : legalDirt(random.fork('dirt'), 0.15, () => false);
    const layout = random.pick(LAYOUTS);
    const grids = layOut(township, townshipRows(township), layout, { typing }).map((sheet) => toGrid(sheet, '测试镇.xlsx'));
    const before = township.previous
      ? layOut(township.previous, townshipRows(township.previous), 'national-export', { typing: asIs }).map((sheet) =>
          toGrid(sheet, '上年.xlsx'),
        )
      : [];
    const { result } = runLine(grids, { asOf: formatDay(township.asOf), previous: random.chance(0.5) ? before : [] });
    expect({ seed, year, layout, errors: account(result.findings, 'error') }).toEqual({ seed, year, layout, errors: [] });
    shares.rows += result.counts.rows;
    shares.suspect += new Set(
      result.findings
        .filter((finding) => finding.severity === 'suspect')
        .map((finding) => `${finding.at[0]?.sheet} ${finding.at[0]?.row}`),
    ).size;
    suspects.push(...account(result.findings, 'suspect'));
  });

  it('puts 疑点 on at most 1 % of the rows', () => {
    expect({ suspects: shares.suspect <= shares.rows * 0.01 ? [] : suspects, share: shares.suspect / shares.rows }).toMatchObject(
      { suspects: [] },
    );
  });
});

describe('legal exceptions', () => {
  it.each(legalExceptions(1).map(({ title, grids }) => [title, grids] as const))('%s: no error', (_, grids) => {
    const { result } = runLine(grids);
    expect(account(result.findings, 'error')).toEqual([]);
  });
});
