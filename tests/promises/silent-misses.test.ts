import { describe, expect, it } from 'vitest';
import { defaultPack } from '../../packages/core/src/default-pack';
import { formatDay } from '../../packages/core/src/kinds/day';
import { faultKinds } from '../generator/faults/kinds';
import { plantFaults } from '../generator/faults/plant-faults';
import { type TruthEntry, truthOf } from '../generator/faults/truth';
import { type Layout, layOut } from '../generator/layouts/lay-out';
import { asIs, legalDirt } from '../generator/layouts/legal-dirt';
import { toGrid } from '../generator/layouts/to-grid';
import { makeTownship } from '../generator/make-township';
import { makeRandom } from '../generator/random';
import { townshipRows } from '../generator/records/township-rows';
import { runLine } from '../generator/run-line';

const PLANTS = process.env.TAIZHANG_DEEP === '1' ? 10_000 : 500;
const LAYOUTS: readonly Layout[] = [
  'header-in-row-one',
  'township-roster',
  'national-export',
  'first-row-only',
  'two-beside',
  'per-village',
];
const RANK = { notice: 0, suspect: 1, error: 2 } as const;

interface Round {
  readonly truth: readonly TruthEntry[];
  readonly missed: readonly string[];
}

/** Plants one of each kind into a township of its own and looks for each where it stands. */
function plantAndCheck(seed: number, year: number): Round {
  const township = makeTownship({ seed, year, persons: 2400, villages: 24, groups: 24, projects: 90 });
  const { rows, faults } = plantFaults(township, townshipRows(township), { seed });
  const spoilt = new Set(faults.flatMap((fault) => fault.cells.map(({ row }) => row.household || row)));
  const layout = LAYOUTS[seed % LAYOUTS.length] as Layout;
  const typing = seed % 2 === 0 ? asIs : legalDirt(makeRandom(seed), 0.1, (row) => spoilt.has(row.household || row));
  const sheets = layOut(township, rows, layout, { typing });
  const truth = truthOf(faults, sheets);
  const before = township.previous
    ? layOut(township.previous, townshipRows(township.previous), 'national-export', { typing: asIs })
    : [];
  const { result } = runLine(
    sheets.map((sheet) => toGrid(sheet, '测试镇.xlsx')),
    { asOf: formatDay(township.asOf), previous: before.map((sheet) => toGrid(sheet, '上年.xlsx')) },
  );
  const found = new Map<string, { rule: string; severity: keyof typeof RANK }[]>();
  for (const finding of result.findings) {
    for (const place of finding.at) {
      const key = `${place.sheet} ${place.row}`;
      const list = found.get(key);
      if (list) list.push(finding);
      else found.set(key, [finding]);
    }
  }
  // What the layout has no columns for is no silent miss: the result names the rule as not run.
  const notRun = new Set(result.notRun.filter((rule) => rule.why === 'column-missing').map((rule) => rule.rule));
  const missed = truth.flatMap((entry) => {
    if (entry.rule?.every((rule) => notRun.has(rule))) return [];
    const here = entry.places.flatMap(({ sheet, row }) => found.get(`${sheet} ${row}`) ?? []);
    const fitting = here.filter(
      (finding) =>
        RANK[finding.severity] >= RANK[entry.expect] && (entry.rule === undefined || entry.rule.includes(finding.rule)),
    );
    if (fitting.length > 0) return [];
    return [
      `${entry.kind} (${layout}, ${entry.sheet} ${entry.columns.join()}${entry.row}): ${here.map((finding) => `${finding.rule} ${finding.severity}`).join(', ') || 'nothing'}`,
    ];
  });
  return { truth, missed };
}

// Promise 8: every planted error is found, where it stands, by the rule that is meant for it, at least as severe as it is.
describe(`silent misses among ${PLANTS} planted errors`, () => {
  it('names the rule for every kind', () => {
    expect(faultKinds.filter((kind) => kind.rule === undefined).map((kind) => kind.kind)).toEqual([]);
  });

  it('names only rules that the pack has, or makes for its columns', () => {
    const known = new Set(defaultPack.rules.map((rule) => rule.id));
    const named = [...new Set(faultKinds.flatMap((kind) => kind.rule ?? []))];
    expect(named.filter((rule) => !known.has(rule) && !rule.endsWith('-readable'))).toEqual([]);
  });

  it('finds every one', () => {
    const missed: string[] = [];
    let planted = 0;
    for (let seed = 1; planted < PLANTS; seed++) {
      const round = plantAndCheck(seed, [2023, 2024, 2022, 2019][seed % 4] as number);
      planted += round.truth.length;
      missed.push(...round.missed);
    }
    expect(planted).toBeGreaterThanOrEqual(PLANTS);
    expect(missed).toEqual([]);
  }, 1_800_000);
});
