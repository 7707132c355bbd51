import type { ColumnExpr, Expr, Truth } from '../expr/typed';
import type { Ledger } from '../ledgers/ledger';

/** 错误 | 疑点 | 提示. */
export type Severity = 'error' | 'suspect' | 'notice';

/**
 * What a rule rests on. `arithmetic` and `format` need no text: the sheet itself proves it. `text` is a cited text that was seen;
 * `practice` is a rule set really used by offices; anything else is `unverified` and never an error.
 */
export interface Basis {
  readonly id: string;
  readonly kind: 'arithmetic' | 'format' | 'text' | 'practice' | 'unverified';
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** Written out: title of the text, number, address or repository. */
  readonly source: string;
}

/** Words for people. Placeholders `{field}` and `{name of show}` are filled from the row; a headline has at most 40 characters. */
export interface RuleWords {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A rule: what must hold for which rows, how bad it is when it does not, and how to say it. */
export interface Rule {
  /** `<ledger>/<what-must-hold>`, positive, stable for ever. */
  readonly id: string;
  readonly ledger: string;
  readonly severity: Severity;
  /** Years of data to which it applies, ends included. */
  readonly dataYears?: { readonly from?: number; readonly to?: number };
  readonly when?: Expr<Truth>;
  readonly must: Expr<Truth>;
  /** Fields of the row to mark; the first is the primary cell. */
  readonly marks: readonly string[];
  /**
   * A cell that this rule of one cell rejects is unknown to later rules, although it is only 疑点: a placeholder is no value. Errors of
   * one cell always are. Of a rule over several rows it is the first mark, and only the rules of the same row cannot tell: a number that
   * two persons have says neither's age, but still leads to their rows in other ledgers.
   */
  readonly makesDoubtful?: true;
  /** Group rules (one head a household) report once a group: at the first row of the key. */
  readonly once?: readonly string[];
  /** Values to show in the words beside the row's own fields. `money`: 分 shown in 元. */
  readonly show?: Readonly<
    Record<string, { readonly of: Expr<unknown>; readonly as: 'money' | 'number' | 'date' | 'text' | 'percent' }>
  >;
  /** The single value that follows with certainty for the first mark, as that column stores it. */
  readonly fix?: Expr<unknown>;
  /** Values for a person to choose from: field → value. */
  readonly suggest?: readonly { readonly field: string; readonly value: Expr<unknown> }[];
  readonly basis: readonly Basis[];
  /** Pack version that first had it; ids that it replaces. */
  readonly since: string;
  readonly replaces?: readonly string[];
  readonly words: { readonly 'zh-CN': RuleWords; readonly en: RuleWords };
}

/**
 * Declares a rule; fields are given as columns of its ledger, so that a wrong name does not compile. It runs with
 * `check(dataset, { ...defaultPack, rules: [mine] })`.
 *
 * @example
 * const words = { title: '家庭人口数为零', what: '家庭人口数填{headCount}。', why: '一户至少一人。', todo: '请核对。' };
 * const mine = rule({
 *   id: 'household/has-members',
 *   ledger: household,
 *   severity: 'suspect',
 *   when: known(household.c.headCount),
 *   must: ge(household.c.headCount, 1),
 *   marks: [household.c.headCount],
 *   basis: [ownArithmetic],
 *   since: '1',
 *   words: { 'zh-CN': words, en: words },
 * });
 * const dataset = { tables: new Map([['household', tableFromRecords(household, [{ headCount: 0 }])]]) };
 * check(dataset, { ...defaultPack, rules: [mine] }).findings[0]?.rule //=> 'household/has-members'
 */
export function rule(
  spec: Omit<Rule, 'ledger' | 'marks' | 'once' | 'suggest'> & {
    readonly ledger: Ledger;
    readonly marks: readonly ColumnExpr<unknown>[];
    readonly once?: readonly ColumnExpr<unknown>[];
    readonly suggest?: readonly { readonly field: ColumnExpr<unknown>; readonly value: Expr<unknown> }[];
  },
): Rule {
  const { ledger, marks, once, suggest, ...rest } = spec;
  return {
    ...rest,
    ledger: ledger.id,
    marks: marks.map((c) => c.field),
    ...(once ? { once: once.map((c) => c.field) } : {}),
    ...(suggest ? { suggest: suggest.map((s) => ({ field: s.field.field, value: s.value })) } : {}),
  };
}

/** One row of an example: field → what a clerk would type. Other ledgers' rows under their ids, the period before under `previous`. */
export type ExampleRow = Readonly<Record<string, string | number | boolean | null>>;
export interface RuleExample {
  /** What the example shows, for the manual. */
  readonly title?: string;
  /** The rows of the rule's own ledger; the first row is the one that passes or fails, unless `row` says. */
  readonly rows: readonly ExampleRow[];
  readonly row?: number;
  readonly others?: Readonly<Record<string, readonly ExampleRow[]>>;
  readonly previous?: Readonly<Record<string, readonly ExampleRow[]>>;
  readonly asOf?: string;
  readonly region?: string;
}
/** The sibling of every rule, `<rule>.examples.ts`: not bundled; run by one contract test, printed in the docs. */
export interface RuleExamples {
  readonly pass: readonly RuleExample[];
  readonly fail: readonly RuleExample[];
  /** Rows of which nothing can be said: blanks, unreadable cells, a missing policy value. */
  readonly cannotTell?: readonly RuleExample[];
}
