import { describe, expect, test } from 'vitest';
import { compute } from '../../packages/core/src/compute/compute';
import { partsOf } from '../../packages/core/src/compute/parts-of';
import { defaultPack } from '../../packages/core/src/default-pack';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { readsOf } from '../../packages/core/src/engine/walk';
import { distributions } from '../../packages/core/src/indicators/distribution/registry';
import type {
  ExampleTables,
  Indicator,
  IndicatorExample,
  IndicatorExamples,
  Measure,
} from '../../packages/core/src/indicators/indicator';
import type { Ledger } from '../../packages/core/src/ledgers/ledger';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { tableFromRecords } from '../../packages/core/src/sheet/table-from-records';
import type { Table } from '../../packages/core/src/table/table';

const files = import.meta.glob<{ default: IndicatorExamples }>(['../../packages/core/src/indicators/*/*.examples.ts'], {
  eager: true,
});
const declarations = import.meta.glob<{ default: Indicator }>(
  [
    '../../packages/core/src/indicators/*/*.ts',
    '!../../packages/core/src/indicators/*/*.examples.ts',
    '!../../packages/core/src/indicators/distribution/*.ts',
  ],
  { eager: true },
);
const declared = declaredIn(defaultPack);
const resolved = createPolicy(defaultPack.documents);
const policy = (parameter: string, day: number, region: string): number | undefined =>
  resolved.valueAt(parameter, day, region)?.value;

const fileOf = (path: string): string =>
  path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/(\.examples)?\.ts$/, '');
const examplesOf = new Map(Object.entries(files).map(([path, module]) => [fileOf(path), module.default]));
const byFile = new Map(Object.entries(declarations).map(([path, module]) => [fileOf(path), module.default]));

function distributionsOf(measure: Measure): string[] {
  if (measure.op === 'ratio') return [...distributionsOf(measure.numerator), ...distributionsOf(measure.denominator)];
  if (measure.op === 'change') return distributionsOf(measure.of);
  return measure.op === 'distribution' ? [measure.fn] : [];
}

test('ids are unique and equal to the file; every indicator has examples', () => {
  const ids = defaultPack.indicators.map((indicator) => indicator.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [file, indicator] of byFile) expect(indicator.id, file).toBe(file);
  expect([...examplesOf.keys()].sort()).toEqual([...byFile.keys()].sort());
});

test('no two indicators have one name in one era', () => {
  const names = new Map<string, string>();
  for (const indicator of defaultPack.indicators) {
    const key = `${indicator.title['zh-CN']}|${indicator.dataYears?.from}|${indicator.dataYears?.to}|${indicator.ledger}`;
    expect(names.get(key), indicator.id).toBeUndefined();
    names.set(key, indicator.id);
  }
});

function tablesOf(all: ExampleTables, { asOf, region }: IndicatorExample): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const [name, records] of Object.entries(all)) {
    const ledger = defaultPack.ledgers.find((one) => one.id === name) as Ledger;
    tables.set(name, tableFromRecords(ledger, records, { asOf: asOf ?? '2023-12-31', region: region ?? '520000' }));
  }
  return tables;
}

describe.each(defaultPack.indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  test('names only columns, codes, links, parameters and measures that exist, and speaks both languages', () => {
    for (const { trees, ledger } of partsOf(indicator.measure, indicator.ledger)) {
      expect(declared.ledgers.has(ledger)).toBe(true);
      const reads = readsOf(trees, ledger, declared.links);
      for (const column of reads.columns.values())
        expect(declared.ledgers.get(column.ledger)?.columns, `${column.ledger}.${column.field}`).toHaveProperty(column.field);
      for (const { list, codes } of reads.lists)
        for (const code of codes) expect(declared.lists.get(list)?.values, list).toHaveProperty([code]);
      for (const parameter of reads.params)
        expect(
          defaultPack.parameters.some((p) => p.id === parameter),
          parameter,
        ).toBe(true);
    }
    for (const fn of distributionsOf(indicator.measure)) expect(distributions.has(fn), fn).toBe(true);
    expect(indicator.basis.length).toBeGreaterThan(0);
    expect(indicator.title['zh-CN']).toMatch(/[\u4e00-\u9fff]|[A-Z]/);
    for (const text of [indicator.title.en, indicator.meaning.en]) expect(text).not.toMatch(/[\u4e00-\u9fff]{2}/);
    expect(indicator.meaning['zh-CN'].length).toBeGreaterThan(8);
    // The words of the poverty era never stand over data of 2021 and later.
    if ((indicator.dataYears?.to ?? 9999) > 2020) expect(indicator.title['zh-CN']).not.toMatch(/贫困户|贫困发生率|贫困人口/);
  });

  test.each((examplesOf.get(id) ?? []).map((example, i) => [example.title ?? String(i + 1), example] as const))(
    '%s',
    (_, example) => {
      const dataset = {
        tables: tablesOf(example.tables, example),
        ...(example.previous ? { previous: tablesOf(example.previous, example) } : {}),
      };
      const result = compute(dataset, { ...defaultPack, indicators: [indicator] }, { policy });
      expect(result.notComputed).toEqual([]);
      const figure = result.figures.find((f) => f.group.length === 0);
      if (example.value === null) expect(figure?.value).toBeNull();
      else expect(figure?.value).toBeCloseTo(example.value, 9);
      // Without findings, only what is undecided can move it.
      if (figure?.undecided === 0) expect([figure.low, figure.high]).toEqual([figure.value, figure.value]);
      if (example.numerator !== undefined) expect(figure?.numerator).toBe(example.numerator);
      if (example.denominator !== undefined) expect(figure?.denominator).toBe(example.denominator);
      if (example.undecided !== undefined) expect(figure?.undecided).toBe(example.undecided);
    },
  );
});
