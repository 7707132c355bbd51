import type { Expr, Num, Text, Truth } from '../expr/typed';
import type { Ledger } from '../ledgers/ledger';
import type { Basis } from '../rules/rule';

/**
 * How a figure is made from the rows of a ledger (the indicator's, unless `ledger` names another) after `where`:
 * `count` of rows; `distinct` values of a text, such as household codes in a ledger of persons; `sum` of a value; `mean` (weighted
 * when `weight` is given); `ratio` of two measures; `change` of a measure against the period before, as the difference or as growth
 * (now ÷ before − 1); `distribution`: a named measure of the whole distribution, such as Gini, from `distributions`.
 *
 * A row whose condition or value is not known is in no part of the figure: where both parts of a ratio are over the same ledger, a row
 * that cannot be judged for the one is left out of the other too, so that a blank is not counted as a no.
 */
export type Measure =
  | { readonly op: 'count'; readonly where?: Expr<Truth>; readonly ledger?: string }
  | { readonly op: 'distinct'; readonly of: Expr<Text>; readonly where?: Expr<Truth>; readonly ledger?: string }
  | { readonly op: 'sum'; readonly of: Expr<Num>; readonly where?: Expr<Truth>; readonly ledger?: string }
  | {
      readonly op: 'mean';
      readonly of: Expr<Num>;
      readonly weight?: Expr<Num>;
      readonly where?: Expr<Truth>;
      readonly ledger?: string;
    }
  | { readonly op: 'ratio'; readonly numerator: Measure; readonly denominator: Measure }
  | { readonly op: 'change'; readonly of: Measure; readonly as: 'difference' | 'growth' }
  | {
      readonly op: 'distribution';
      readonly fn: string;
      readonly of: Expr<Num>;
      readonly weight?: Expr<Num>;
      readonly line?: Expr<Num>;
      readonly where?: Expr<Truth>;
      readonly ledger?: string;
    };

/** A measure over the rows of one ledger. */
export type RowMeasure = Exclude<Measure, { op: 'ratio' | 'change' }>;

/** One figure that offices report or analysts use. */
export interface Indicator {
  /** `<theme>/<id>`, stable. */
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** What it means in office terms, who is counted, what is left out. */
  readonly meaning: { readonly 'zh-CN': string; readonly en: string };
  readonly ledger: string;
  readonly measure: Measure;
  readonly unit: '户' | '人' | '个' | '元' | '万元' | '%' | '指数' | '人/户' | '月' | '亩' | '平方米';
  /** Decimals of the printed figure in `unit` (percent: 1). Rounded half away from zero. */
  readonly digits: number;
  /** Years of data for which it exists. */
  readonly dataYears?: { readonly from?: number; readonly to?: number };
  /** For analysts: not among the clerk's figures. */
  readonly analyst?: true;
  readonly basis: readonly Basis[];
}

/**
 * Declares an indicator. It is computed with `compute(dataset, { ...defaultPack, indicators: [mine] })`.
 *
 * @example
 * const mine = indicator({
 *   id: 'own/persons',
 *   title: { 'zh-CN': '家庭人口合计', en: 'members in all' },
 *   meaning: { 'zh-CN': '各户家庭人口数之和', en: 'sum of the head counts' },
 *   ledger: household,
 *   measure: { op: 'sum', of: household.c.headCount },
 *   unit: '人',
 *   digits: 0,
 *   basis: [ownArithmetic],
 * });
 * const dataset = { tables: new Map([['household', tableFromRecords(household, [{ headCount: 3 }, { headCount: 4 }])]]) };
 * compute(dataset, { ...defaultPack, indicators: [mine] }).figures[0]?.value //=> 7
 */
export function indicator(spec: Omit<Indicator, 'ledger'> & { readonly ledger: Ledger }): Indicator {
  return { ...spec, ledger: spec.ledger.id };
}

/** Rows of an example by ledger. */
export type ExampleTables = Readonly<Record<string, readonly Readonly<Record<string, string | number | boolean | null>>[]>>;

/** One example of an indicator: small tables (field → what a clerk would type) and the figure in stored units (分, rates 0–1), for all rows. */
export interface IndicatorExample {
  readonly title?: string;
  readonly tables: ExampleTables;
  /** The period before, for measures of change. */
  readonly previous?: ExampleTables;
  readonly asOf?: string;
  readonly region?: string;
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly undecided?: number;
  /** Where the expected value comes from, when somebody else printed it. */
  readonly source?: string;
}
/** The sibling of every indicator, `<indicator>.examples.ts`: not bundled; run by one contract test, printed in the docs. */
export type IndicatorExamples = readonly IndicatorExample[];
