import type { Expr, Num, Truth } from '../expr/typed';
import type { Ledger } from '../ledgers/ledger';
import type { Basis } from '../rules/rule';

/**
 * How a figure is made from the rows of a ledger (the indicator's, unless `ledger` names another) after `where`:
 * `count` of rows; `sum` of a value; `mean` (weighted when `weight` is given); `ratio` of two measures;
 * `distribution`: a named measure of the whole distribution, such as Gini, from `distributions`.
 */
export type Measure =
  | { readonly op: 'count'; readonly where?: Expr<Truth>; readonly ledger?: string }
  | { readonly op: 'sum'; readonly of: Expr<Num>; readonly where?: Expr<Truth>; readonly ledger?: string }
  | { readonly op: 'mean'; readonly of: Expr<Num>; readonly weight?: Expr<Num>; readonly where?: Expr<Truth>; readonly ledger?: string }
  | { readonly op: 'ratio'; readonly numerator: Measure; readonly denominator: Measure }
  | { readonly op: 'distribution'; readonly fn: string; readonly of: Expr<Num>; readonly weight?: Expr<Num>; readonly line?: Expr<Num>; readonly where?: Expr<Truth>; readonly ledger?: string };

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

/** Declares an indicator. */
export function indicator(spec: Omit<Indicator, 'ledger'> & { readonly ledger: Ledger }): Indicator {
  return { ...spec, ledger: spec.ledger.id };
}

/** One example of an indicator: small tables (field → what a clerk would type) and the figure in stored units (分, rates 0–1), for all rows. */
export interface IndicatorExample {
  readonly title?: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | boolean | null>>[]>>;
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
