import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '../src/codes/code-list';
import { codeLists } from '../src/codes/generated';
import { relationInStandard } from '../src/codes/relation-in-standard';
import { code } from '../src/kinds/code';
import { foldText } from '../src/kinds/fold';
import { readCell } from '../src/kinds/read-cell';
import { ledgers } from '../src/ledgers/registry';

const PLAIN = { factor: 1, dateSystem: 1900 } as const;
const entriesOf = (values: Readonly<Record<string, CodeEntry>>) => Object.entries(values);

describe.each(codeLists.map((list) => [list.id, list] as const))('code list %s', (_, list) => {
  const entries = entriesOf(list.values);

  it('has no spelling that means two values', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const [name, entry] of entries) {
      for (const spelling of new Set([name, ...(entry.aliases ?? [])].map(foldText))) {
        if (owner.has(spelling)) clashes.push(`${spelling}: ${owner.get(spelling)}, ${name}`);
        owner.set(spelling, name);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('has codes that differ, also without leading zeros, and years in order', () => {
    const codes = entries.flatMap(([, entry]) => (entry.code === undefined ? [] : [entry.code.replace(/^0+(?=.)/, '')]));
    expect(new Set(codes).size).toBe(codes.length);
    for (const [name, entry] of entries)
      if (entry.from !== undefined && entry.to !== undefined) expect(entry.from, name).toBeLessThanOrEqual(entry.to);
  });

  it('says itself in both languages and names its source', () => {
    expect(list.title['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    for (const [name, entry] of entries) {
      expect(entry.en.length, name).toBeGreaterThan(0);
      expect(name, name).not.toMatch(/^\d+$/);
    }
    expect(list.source.length).toBeGreaterThan(15);
    expect(list.source).not.toMatch(/\bS\d{2,3}\b/);
  });

  it('reads every name and alias as its value, and writes the name', () => {
    const kind = code(list);
    entries.forEach(([name, entry], i) => {
      for (const spelling of [name, ...(entry.aliases ?? [])]) expect(readCell(kind, spelling, PLAIN), spelling).toBe(i + 1);
      expect(kind.write(i + 1)).toBe(name);
    });
  });
});

it('keeps lists of cells with several values within 31', () => {
  const several = ledgers.flatMap((ledger) =>
    Object.values(ledger.columns).flatMap((column) => (column.kind.type === 'codes' ? [column.kind.list] : [])),
  );
  expect(several.length).toBeGreaterThan(10);
  for (const id of new Set(several)) {
    const list = codeLists.find((known) => known.id === id);
    expect(Object.keys(list?.values ?? {}).length, id).toBeLessThanOrEqual(31);
    for (const name of Object.keys(list?.values ?? {})) expect(name, id).not.toMatch(/[,，、;；/ ]/);
  }
});

it('registers every list file once', () => {
  const files = readdirSync(new URL('../src/codes/', import.meta.url)).filter(
    (file) => !['code-list.ts', 'generated.ts', 'relation-in-standard.ts'].includes(file),
  );
  expect(codeLists.length).toBe(files.length);
  expect(new Set(codeLists.map((list) => list.id)).size).toBe(files.length);
});

it('has the 56 ethnic groups of the standard in its order', () => {
  const groups = entriesOf(codeLists.find((list) => list.id === 'ethnic-group')?.values ?? {});
  expect(groups.slice(0, 56).map(([, entry]) => Number(entry.code))).toEqual(Array.from({ length: 56 }, (_, i) => i + 1));
  expect(groups[55]?.[0]).toBe('基诺');
});

it('maps every relation to the standard', () => {
  expect(Object.keys(relationInStandard)).toEqual(Object.keys(codeLists.find((list) => list.id === 'relation')?.values ?? {}));
  expect(Object.keys(relationInStandard).length).toBe(28);
});
