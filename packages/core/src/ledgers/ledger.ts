import type { Code, Codes, ColumnExpr, Day, Num, Text, Truth } from '../expr/typed';
import type { Kind, ValueType } from '../kinds/kind';

/** What a blank cell means: nobody knows; nothing was received; no; or the question does not arise. */
export type BlankMeaning = 'unknown' | 'zero' | 'no' | 'none';

/** One column of a ledger. */
export interface ColumnSpec<T = unknown> {
  readonly kind: Kind;
  readonly title: string;
  readonly en: string;
  /** Other headers seen for it; folded before they are compared (width, spaces, brackets, units, required mark, year, 繁简). */
  readonly synonyms?: readonly string[];
  /** Headers that only mean this field under such a parent header, or beside such another column (context decides). */
  readonly under?: readonly string[];
  readonly blank: BlankMeaning;
  /** The unit of the column when neither its header nor its sheet says one. */
  readonly unit?: '元' | '万元' | '亩' | '平方米' | '公里' | '米' | '月' | '人' | '户' | '个' | '年';
  /** Years of data in which the column exists. */
  readonly from?: number;
  readonly to?: number;
  /** `household`: the value of the household, which a person ledger repeats, merges down or writes only once. */
  readonly of?: 'household';
  /** Computed from other columns; templates do not ask for it. */
  readonly computed?: true;
  /** What the clerk should know, for templates and the manual. */
  readonly note?: string;
  /** Only for the type of the answer. */
  readonly answer?: T;
}

/** One ledger: what a row is, its columns, its keys, the day its rows are about. */
export interface Ledger {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** Other titles seen on sheets and tabs. */
  readonly titles?: readonly string[];
  readonly rowIs: 'household' | 'person' | 'village' | 'project' | 'voucher';
  /** Fields that tell rows apart within one period. */
  readonly key: readonly string[];
  /** Field that carries the household's code, where rows belong to households. */
  readonly household?: string;
  /** Fields of the place, from the widest to the narrowest. */
  readonly place: readonly string[];
  /** Fields of which a sheet must show at least `enough` to be taken for this ledger. */
  readonly telling: { readonly fields: readonly string[]; readonly enough: number };
  /** The column that dates a row; a year means its last day. Without one: the sheet's stated date, else the caller's. */
  readonly asOf?: string;
  readonly columns: Readonly<Record<string, ColumnSpec<unknown>>>;
  /** Where the layout was seen, written out. */
  readonly source: string;
  readonly status: 'verified' | 'unverified';
  /** Years of data for which the ledger exists. */
  readonly from?: number;
  readonly to?: number;
}

/** The columns as trees name them: `household.c.headCount`. */
export type ColumnExprs<C> = { readonly [F in keyof C]: C[F] extends ColumnSpec<infer T> ? ColumnExpr<T> : never };

type AnyColumns = Readonly<Record<string, ColumnSpec<unknown>>>;

/** A ledger with typed names for its columns under `c`. */
export type DeclaredLedger<C extends AnyColumns> = Ledger & { readonly columns: C; readonly c: ColumnExprs<C> };

/**
 * Declares a ledger and gives its columns typed names under `c`. Put it into a pack to have sheets recognised as it.
 *
 * @example
 * const visits = ledger({
 *   id: 'visit',
 *   title: { 'zh-CN': '走访记录', en: 'visits' },
 *   rowIs: 'household',
 *   key: ['householdCode'],
 *   place: [],
 *   telling: { fields: ['householdCode', 'visitedOn'], enough: 2 },
 *   columns: {
 *     householdCode: column(kinds.householdCode, { title: '户编号', en: 'household code', blank: 'unknown' }),
 *     visitedOn: column(kinds.date, { title: '走访日期', en: 'day of the visit', synonyms: ['走访时间'], blank: 'unknown' }),
 *   },
 *   source: 'an office of its own',
 *   status: 'unverified',
 * });
 * visits.c.visitedOn //=> { op: 'column', ledger: 'visit', field: 'visitedOn' }
 */
export function ledger<const C extends AnyColumns>(spec: Omit<Ledger, 'columns'> & { readonly columns: C }): DeclaredLedger<C> {
  const c: Record<string, ColumnExpr<unknown>> = {};
  for (const [field, column] of Object.entries(spec.columns)) c[field] = { op: 'column', ledger: spec.id, field };
  return { ...spec, c: c as ColumnExprs<C> };
}

/** The answer type that goes with a kind's value type. */
export type AnswerOf<V extends ValueType, Name extends string = string> = V extends 'number'
  ? Num
  : V extends 'date'
    ? Day
    : V extends 'truth'
      ? Truth
      : V extends 'text'
        ? Text
        : V extends 'code'
          ? Code<Name>
          : Codes<Name>;

/**
 * Declares a column: its kind, its usual header, and what a blank cell means.
 *
 * @example
 * column(kinds.money, { title: '务工收入', en: 'income from work', unit: '元', blank: 'zero' }).kind.id //=> 'money'
 */
export function column<V extends ValueType, Name extends string>(
  kind: Kind<V, Name>,
  spec: Omit<ColumnSpec<AnswerOf<V, Name>>, 'kind' | 'answer'>,
): ColumnSpec<AnswerOf<V, Name>> {
  return { ...spec, kind: kind as Kind };
}
