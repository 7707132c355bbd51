import { describe, expect, test } from 'vitest';
import { defaultPack } from '../../packages/core/src/default-pack';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { readsOf } from '../../packages/core/src/engine/walk';
import { functions } from '../../packages/core/src/expr/functions/registry';
import { patterns } from '../../packages/core/src/expr/patterns';
import { cellProblems } from '../../packages/core/src/kinds/problems';
import type { Rule, RuleExample, RuleExamples, RuleWords } from '../../packages/core/src/rules/rule';
import { problemWords } from '../../packages/core/src/text/problem-words';
import { speaker } from '../../packages/core/src/text/say';
import { runExample } from './run-example';

const files = import.meta.glob<{ default: RuleExamples }>('../../packages/core/src/rules/*/*.examples.ts', { eager: true });
const declarations = import.meta.glob<{ default: Rule }>(
  ['../../packages/core/src/rules/*/*.ts', '!../../packages/core/src/rules/*/*.examples.ts'],
  { eager: true },
);
const declared = declaredIn(defaultPack);
const say = { 'zh-CN': speaker(defaultPack, 'zh-CN'), en: speaker(defaultPack, 'en') };

const fileOf = (path: string): string =>
  path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/(\.examples)?\.ts$/, '');
const examplesOf = new Map(Object.entries(files).map(([path, module]) => [fileOf(path), module.default]));
const rulesByFile = new Map(Object.entries(declarations).map(([path, module]) => [fileOf(path), module.default]));

/** Placeholders of a rule's words. */
function placeholders(words: RuleWords): string[] {
  return [words.title, words.what, words.why, words.todo].flatMap((text) =>
    [...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((m) => m[1] as string),
  );
}

describe('every rule', () => {
  test('ids are unique and equal to the file', () => {
    const ids = defaultPack.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [file, rule] of rulesByFile) expect(rule.id, file).toBe(file);
    expect(ids.length).toBe(rulesByFile.size);
  });

  test('has an examples file beside it, and no examples file stands alone', () => {
    expect([...examplesOf.keys()].sort()).toEqual([...rulesByFile.keys()].sort());
  });

  test('no two rules ask the same', () => {
    const seen = new Map<string, string>();
    for (const rule of defaultPack.rules) {
      const tree = JSON.stringify([rule.ledger, rule.when ?? null, rule.must]);
      expect(seen.get(tree), `${rule.id} repeats`).toBeUndefined();
      seen.set(tree, rule.id);
    }
  });
});

describe.each(defaultPack.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf.get(id) as RuleExamples;

  test('names only columns, codes, links, functions, patterns and parameters that exist', () => {
    const shown = Object.values(rule.show ?? {}).map((show) => show.of);
    const reads = readsOf(
      [rule.when, rule.must, rule.fix, ...shown, ...(rule.suggest ?? []).map((s) => s.value)],
      rule.ledger,
      declared.links,
    );
    for (const { ledger, field } of [...reads.columns.values(), ...reads.previousColumns.values()])
      expect(declared.ledgers.get(ledger)?.columns, `${ledger}.${field}`).toHaveProperty(field);
    for (const { ledger, fields } of reads.anyOf)
      for (const field of fields) expect(declared.ledgers.get(ledger)?.columns).toHaveProperty(field);
    for (const { list, codes } of reads.lists)
      for (const code of codes) expect(declared.lists.get(list)?.values, list).toHaveProperty([code]);
    for (const link of reads.links) expect(declared.links.has(link), link).toBe(true);
    for (const fn of reads.functions) expect(functions.has(fn), fn).toBe(true);
    for (const pattern of reads.patterns)
      expect(
        patterns.some((p) => p.id === pattern),
        pattern,
      ).toBe(true);
    for (const parameter of reads.params)
      expect(
        defaultPack.parameters.some((p) => p.id === parameter),
        parameter,
      ).toBe(true);
    for (const field of [...rule.marks, ...(rule.once ?? [])])
      expect(declared.ledgers.get(rule.ledger)?.columns).toHaveProperty(field);
    expect(rule.marks.length).toBeGreaterThan(0);
    expect(declared.ledgers.has(rule.ledger)).toBe(true);
    expect(id.startsWith(`${rule.ledger}/`)).toBe(true);
  });

  test('rests on something, and what is unverified or practice is no 错误', () => {
    expect(rule.basis.length).toBeGreaterThan(0);
    if (rule.severity === 'error')
      expect(rule.basis.some((b) => b.kind === 'arithmetic' || b.kind === 'format' || b.kind === 'text')).toBe(true);
    for (const basis of rule.basis) {
      expect(basis.source.length).toBeGreaterThan(3);
      expect(basis.title.en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('speaks both languages, with known placeholders and a headline of at most 40 characters', () => {
    const known = new Set([
      ...Object.keys(declared.ledgers.get(rule.ledger)?.columns ?? {}),
      ...Object.keys(rule.show ?? {}),
      'rows',
      'otherDate',
    ]);
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = rule.words[locale];
      for (const text of [words.title, words.what, words.why, words.todo]) expect(text.length).toBeGreaterThan(3);
      for (const name of placeholders(words)) expect(known.has(name), `${locale} {${name}}`).toBe(true);
    }
    expect(rule.words['zh-CN'].title.replace(/\{\w+\}/g, '……').length).toBeLessThanOrEqual(40);
    expect(rule.words['zh-CN'].title).toMatch(/[\u4e00-\u9fff]/);
    expect(rule.words.en.title).not.toMatch(/[\u4e00-\u9fff]{2}/);
    expect(new Set(placeholders(rule.words['zh-CN']))).toEqual(new Set(placeholders(rule.words.en)));
  });

  test('has passing and failing examples', () => {
    expect(examples.pass.length).toBeGreaterThan(0);
    expect(examples.fail.length).toBeGreaterThan(0);
  });

  const each = (kind: 'pass' | 'fail' | 'cannotTell'): readonly (readonly [string, RuleExample])[] =>
    (examples?.[kind] ?? []).map((e, i) => [e.title ?? String(i + 1), e] as const);
  test.each(each('pass'))('passes: %s', (_, example) => {
    const run = runExample(rule, example);
    expect(run, JSON.stringify(run.notRun)).toMatchObject({ byRow: 'pass', byCheck: 'no finding' });
  });
  test.each(each('fail'))('fails: %s', (_, example) => {
    const run = runExample(rule, example);
    expect(run, JSON.stringify(run.notRun)).toMatchObject({ byRow: 'fail', byCheck: 'fail' });
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const finding of run.findings) {
        const said = say[locale](finding);
        for (const text of [said.title, said.what, said.why, said.todo]) {
          expect(text).not.toMatch(/\{|undefined|NaN|\[object/);
          expect(text).not.toMatch(/\d{15,}/);
        }
      }
    }
  });
  test.each(each('cannotTell'))('cannot tell: %s', (_, example) => {
    const run = runExample(rule, example);
    expect(run).toMatchObject({ byCheck: 'no finding' });
    expect(['cannot tell', 'not applicable']).toContain(run.byRow);
    expect(run.byRow).toBe('cannot tell');
  });
});

test('every problem that a kind can answer has words', () => {
  for (const problem of cellProblems) expect(Object.keys(problemWords), problem.code).toContain(problem.code);
});
