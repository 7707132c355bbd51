import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownArithmetic } from '../../packages/core/src/basis/own-arithmetic';
import type { Finding } from '../../packages/core/src/check/finding';
import { healthStatus } from '../../packages/core/src/codes/health-status';
import { householdType } from '../../packages/core/src/codes/household-type';
import { compute } from '../../packages/core/src/compute/compute';
import type { Figure } from '../../packages/core/src/compute/figure';
import { defaultPack } from '../../packages/core/src/default-pack';
import { add, and, countOver, eq, gt, has, is, lookup, not, number, or } from '../../packages/core/src/expr/build';
import { type Indicator, indicator, type Measure } from '../../packages/core/src/indicators/indicator';
import { household } from '../../packages/core/src/ledgers/household';
import { householdMembers } from '../../packages/core/src/ledgers/links/household-members';
import { person } from '../../packages/core/src/ledgers/person';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';
import { columnLetters } from '../../packages/core/src/table/address';
import type { Table } from '../../packages/core/src/table/table';

type Cell = string | number;
type Row = Readonly<Record<string, Cell>>;
interface Tables {
  readonly person: readonly Row[];
  readonly household: readonly Row[];
}
/** A cell of a table, by row and field. */
interface Spot {
  readonly ledger: keyof Tables;
  readonly row: number;
  readonly field: string;
}

const p = person.c;
const h = household.c;
const words = { 'zh-CN': '性质测试', en: 'property test' };
const works = gt(p.workMonths, 0);
const isPoorHousehold = is(householdType, h.householdType, '脱贫户');
const make = (id: string, ledger: typeof person | typeof household, measure: Measure, more: Partial<Indicator> = {}): Indicator =>
  indicator({
    id: `test/${id}`,
    title: words,
    meaning: words,
    measure,
    unit: '指数',
    digits: 9,
    basis: [ownArithmetic],
    ...more,
    ledger,
  });

const all: readonly Indicator[] = [
  make('persons', person, { op: 'count' }),
  make('insured', person, { op: 'count', where: p.hasResidentMedical }),
  make('insured-rate', person, {
    op: 'ratio',
    numerator: { op: 'count', where: p.hasResidentMedical },
    denominator: { op: 'count' },
  }),
  make('working-insured-rate', person, {
    op: 'ratio',
    numerator: { op: 'count', where: and(works, p.hasResidentMedical) },
    denominator: { op: 'count', where: works },
  }),
  make('idle-per-working', person, {
    op: 'ratio',
    numerator: { op: 'count', where: not(works) },
    denominator: { op: 'count', where: works },
  }),
  make('households-ill', person, { op: 'distinct', of: p.householdCode, where: has(healthStatus, p.healthStatus, '残疾') }),
  make('households-ill-rate', person, {
    op: 'ratio',
    numerator: { op: 'distinct', of: p.householdCode, where: has(healthStatus, p.healthStatus, '残疾') },
    denominator: { op: 'distinct', of: p.householdCode },
  }),
  make('households-idle', person, { op: 'distinct', of: p.householdCode, where: eq(countOver(p.householdCode, works), 0) }),
  make('months-of-insured', person, { op: 'sum', of: p.workMonths, where: p.hasResidentMedical }),
  make('mean-months-of-insured', person, { op: 'mean', of: p.workMonths, where: p.hasResidentMedical }),
  make('weighted-months', person, {
    op: 'mean',
    of: p.workMonths,
    weight: add(p.publicPostMonths, 1),
    where: p.hasResidentMedical,
  }),
  make('in-poor-households', person, { op: 'count', where: lookup(householdMembers, isPoorHousehold) }),
  make('heads-per-household', household, {
    op: 'ratio',
    numerator: { op: 'count', ledger: 'person' },
    denominator: { op: 'count' },
  }),
  make('poor-heads-share', household, {
    op: 'ratio',
    numerator: { op: 'sum', of: h.headCount, where: isPoorHousehold },
    denominator: { op: 'sum', of: h.headCount },
  }),
  make('either', person, { op: 'count', where: or(works, p.hasResidentMedical) }),
  make('since-2021', person, { op: 'count', where: p.hasResidentMedical }, { dataYears: { from: 2021 } }),
];

const codes = ['5200000001', '5200000002', '5200000003'] as const;
const domains: Readonly<Record<string, readonly Cell[]>> = {
  householdCode: codes,
  village: ['甲村', '乙村'],
  hasResidentMedical: ['是', '否'],
  workMonths: [0, 3, 10],
  publicPostMonths: [0, 6],
  healthStatus: ['健康', '残疾'],
  year: [2019, 2022],
  householdType: ['脱贫户', '普通农户'],
  headCount: [1, 2, 4],
};
const field = (name: string, blank = 0): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 10 - blank, arbitrary: fc.constantFrom(...(domains[name] as Cell[])) },
    { weight: blank, arbitrary: fc.constant('') },
  );
const personRow = fc.record({
  householdCode: field('householdCode'),
  village: field('village'),
  hasResidentMedical: field('hasResidentMedical', 1),
  workMonths: field('workMonths'),
  publicPostMonths: field('publicPostMonths'),
  healthStatus: field('healthStatus', 1),
  year: field('year'),
});
const tables: fc.Arbitrary<Tables> = fc.record({
  // Five rows are never two snapshots: two years with three rows each would be.
  person: fc.array(personRow, { minLength: 1, maxLength: 5 }),
  household: fc.subarray([...codes], { minLength: 1 }).chain((some) =>
    fc.tuple(
      ...some.map((code) =>
        fc.record({
          householdCode: fc.constant(code as Cell),
          village: field('village'),
          householdType: field('householdType', 1),
          headCount: field('headCount'),
        }),
      ),
    ),
  ),
});

const fieldsOf = {
  person: Object.keys(domains).slice(0, 7),
  household: ['householdCode', 'village', 'householdType', 'headCount'],
};
const built = (data: Tables): Map<string, Table> =>
  new Map(
    ([person, household] as const).map((ledger) => {
      const id = ledger.id as keyof Tables;
      return [id, tableFromRecords(ledger, data[id], { asOf: '2022-12-31' })] as const;
    }),
  );
const figuresOf = (
  data: Tables,
  by: readonly string[] = [],
  findings: readonly Finding[] = [],
  indicators = all,
): Map<string, Figure> =>
  new Map(
    compute({ tables: built(data) }, { ...defaultPack, indicators }, { by, findings }).figures.map((f) => [
      `${f.indicator}|${f.group.join()}`,
      f,
    ]),
  );

const letters = (data: Tables, { ledger, field: name }: Spot): string => {
  const fields = [...new Set(data[ledger].flatMap((row) => Object.keys(row)))];
  return columnLetters(fields.indexOf(name));
};
const findingAt = (data: Tables, spot: Spot): Finding => ({
  rule: 'test/doubt',
  severity: 'suspect',
  at: [
    {
      source: '',
      sheet: (spot.ledger === 'person' ? person : household).title['zh-CN'],
      row: spot.row + 1,
      columns: [letters(data, spot)],
    },
  ],
  entity: { ledger: spot.ledger },
  data: {},
  basis: [],
  identity: `${spot.ledger}-${spot.row}-${spot.field}`,
});
const put = (data: Tables, { ledger, row, field: name }: Spot, value: Cell): Tables => ({
  ...data,
  [ledger]: data[ledger].map((one, i) => (i === row ? { ...one, [name]: value } : one)),
});
const blanks = (data: Tables): Spot[] =>
  (['person', 'household'] as const).flatMap((ledger) =>
    data[ledger].flatMap((row, i) =>
      Object.entries(row).flatMap(([name, value]) => (value === '' ? [{ ledger, row: i, field: name }] : [])),
    ),
  );

/** Every way in which the cells could be filled in; a cell in doubt could also turn out blank. */
function* resolutions(data: Tables, open: readonly Spot[], doubtful: ReadonlySet<Spot>): Generator<Tables> {
  const [spot, ...rest] = open;
  if (!spot) {
    yield data;
    return;
  }
  const values = [
    ...(domains[spot.field] as Cell[]),
    ...(doubtful.has(spot) && spot.field !== 'householdCode' && spot.field !== 'village' ? [''] : []),
  ];
  for (const value of values) yield* resolutions(put(data, spot, value), rest, doubtful);
}

const spots = (data: Tables, count: number): fc.Arbitrary<Spot[]> =>
  fc.uniqueArray(
    fc.constantFrom('person' as const, 'person' as const, 'household' as const).chain((ledger) =>
      fc.record({
        ledger: fc.constant(ledger),
        row: fc.nat(data[ledger].length - 1),
        field: fc.constantFrom(...fieldsOf[ledger]),
      }),
    ),
    { minLength: 1, maxLength: count, selector: (s) => `${s.ledger}|${s.row}|${s.field}` },
  );
const planted = tables
  .filter((data) => blanks(data).length <= 2)
  .chain((data) => fc.record({ data: fc.constant(data), doubtful: spots(data, 2), by: fc.constantFrom([], ['village']) }));

const runs = { seed: 51, numRuns: 150 };

describe('ranges', () => {
  it('hold the figure however the open cells turn out', () => {
    fc.assert(
      fc.property(planted, ({ data, doubtful, by }) => {
        const first = figuresOf(
          data,
          by,
          doubtful.map((spot) => findingAt(data, spot)),
        );
        const open = [
          ...doubtful,
          ...blanks(data).filter((b) => !doubtful.some((d) => d.ledger === b.ledger && d.row === b.row && d.field === b.field)),
        ];
        const reached = new Map<string, { low: number; high: number }>();
        for (const resolved of resolutions(data, open, new Set(doubtful))) {
          for (const [key, { value }] of figuresOf(resolved, by)) {
            const range = first.get(key);
            if (!range || value === null) continue;
            if (range.low !== null) expect(value, `${key} ${JSON.stringify(resolved)}`).toBeGreaterThanOrEqual(range.low - 1e-9);
            if (range.high !== null) expect(value, `${key} ${JSON.stringify(resolved)}`).toBeLessThanOrEqual(range.high + 1e-9);
            const seen = reached.get(key) ?? { low: value, high: value };
            reached.set(key, { low: Math.min(seen.low, value), high: Math.max(seen.high, value) });
          }
        }
        if (by.length > 0) return;
        // Where one column decides, the range is not a bit wider than what can happen.
        for (const id of ['test/insured|', 'test/insured-rate|', 'test/persons|']) {
          const range = first.get(id);
          if (range?.low === null || reached.get(id) === undefined) continue;
          expect([range?.low, range?.high], id).toEqual([reached.get(id)?.low, reached.get(id)?.high]);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('are closed where nothing is open, and hold the figure as it stands', () => {
    fc.assert(
      fc.property(tables, (data) => {
        for (const [key, { value, low, high, undecided, withoutDoubtful }] of figuresOf(data)) {
          if (value !== null && low !== null) expect(low, key).toBeLessThanOrEqual(value);
          if (value !== null && high !== null) expect(high, key).toBeGreaterThanOrEqual(value);
          expect(withoutDoubtful, key).toBe(value);
          if (undecided === 0) expect([low, high], key).toEqual([value, value]);
        }
      }),
      runs,
    );
  });

  it('leave out what a doubtful cell touches, in both parts', () => {
    const data: Tables = {
      person: ['是', '是', '否', '是'].map((hasResidentMedical) => ({ ...(blank as Row), hasResidentMedical })),
      household: [],
    };
    const figure = figuresOf(data, [], [findingAt(data, { ledger: 'person', row: 0, field: 'hasResidentMedical' })]).get(
      'test/insured-rate|',
    );
    expect(figure).toMatchObject({
      value: 0.75,
      low: 0.5,
      high: 0.75,
      withoutDoubtful: roundTo9(2 / 3),
      doubtful: 1,
      undecided: 0,
    });
  });
});
const blank: Row = {
  householdCode: codes[0],
  village: '甲村',
  hasResidentMedical: '是',
  workMonths: 0,
  publicPostMonths: 0,
  healthStatus: '健康',
  year: 2022,
};
const roundTo9 = (value: number): number => Math.round(value * 1e9) / 1e9;

describe('figures', () => {
  it('of rows in another order are the same', () => {
    const orders = tables.chain((data) =>
      fc.record({ data: fc.constant(data), persons: shuffled(data.person), households: shuffled(data.household) }),
    );
    fc.assert(
      fc.property(orders, ({ data, persons, households }) => {
        const plain = (figures: Map<string, Figure>) => [...figures].map(([key, { behind: _, ...rest }]) => [key, rest]).sort();
        const other = { person: persons, household: households };
        expect(plain(figuresOf(other, ['village']))).toEqual(plain(figuresOf(data, ['village'])));
      }),
      runs,
    );
  });

  it('of the whole follow from those of the villages', () => {
    fc.assert(
      fc.property(tables, (data) => {
        const whole = figuresOf(data);
        const villages = [...figuresOf(data, ['village']).values()];
        for (const { id, measure } of all) {
          const parts = villages.filter((f) => f.indicator === id);
          const sum = (of: 'value' | 'numerator' | 'denominator' | 'undecided') =>
            parts.reduce((total, f) => total + (f[of] ?? 0), 0);
          const figure = whole.get(`${id}|`);
          if (!figure) {
            expect(parts, `${id} exists for none of these years`).toEqual([]);
            continue;
          }
          // A household listed in two villages is one household.
          if (measure.op === 'distinct' || (measure.op === 'ratio' && measure.numerator.op === 'distinct')) continue;
          expect(sum('undecided'), id).toBe(figure.undecided);
          expect(sum('numerator'), id).toBe(figure.numerator);
          if (measure.op === 'ratio' || measure.op === 'mean') {
            expect(sum('denominator'), id).toBe(figure.denominator);
            const value = sum('denominator') === 0 ? null : sum('numerator') / sum('denominator');
            if (value === null) expect(figure.value).toBeNull();
            else expect(figure.value).toBeCloseTo(value, 8);
          } else expect(sum('value'), id).toBe(figure.value);
        }
      }),
      runs,
    );
  });

  it('weighted are those of the persons written out one by one', () => {
    const rows = fc.array(
      fc.record({ incomePerHead: fc.integer({ min: 0, max: 90_000 }), headCount: fc.integer({ min: 1, max: 7 }) }),
      { minLength: 1, maxLength: 30 },
    );
    const of = (weight: boolean) => [
      make('mean', household, { op: 'mean', of: h.incomePerHead, ...(weight ? { weight: h.headCount } : {}) }),
      ...['gini', 's80-s20', 'median', 'theil-t', 'at-risk-of-poverty-rate'].map((fn) =>
        make(fn, household, { op: 'distribution', fn, of: h.incomePerHead, ...(weight ? { weight: h.headCount } : {}) }),
      ),
      ...['fgt0', 'fgt1', 'fgt2', 'sen'].map((fn) =>
        make(fn, household, {
          op: 'distribution',
          fn,
          of: h.incomePerHead,
          line: number(2_000_000),
          ...(weight ? { weight: h.headCount } : {}),
        }),
      ),
    ];
    fc.assert(
      fc.property(rows, (few) => {
        const written = few.flatMap((row) => Array.from({ length: row.headCount }, () => row));
        const weighted = figuresOf({ person: [], household: few }, [], [], of(true));
        const counted = figuresOf({ person: [], household: written }, [], [], of(false));
        for (const [key, { value }] of weighted) {
          if (value === null) expect(counted.get(key)?.value).toBeNull();
          else expect(counted.get(key)?.value).toBeCloseTo(value, 8);
        }
      }),
      runs,
    );
  });
});

function shuffled<T>(rows: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}
