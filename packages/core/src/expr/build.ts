import type { AggregateNode, ColumnNode, Comparison, Node } from './node';
import type { Code, Codes, ColumnExpr, Day, Expr, Num, Text, Truth } from './typed';

// Constructors of trees. They are typed so that a wrong code or a comparison of unlike things is a compile error.

type Ordered = Num | Day;
type NumLike = Expr<Num> | number;
type DayLike = Expr<Day> | string;
type Operand<T> = T extends Num ? NumLike : T extends Day ? DayLike : Expr<T>;

/** Money in 元, as 分. `yuan(5000)` is five thousand yuan. */
export function yuan(amount: number): Expr<Num> {
  return { op: 'number', value: Math.round(amount * 100), as: 'yuan' };
}
/** A rate: `percent(2)` is 0.02. */
export function percent(value: number): Expr<Num> {
  return { op: 'number', value: value / 100, as: 'percent' };
}
export function number(value: number): Expr<Num> {
  return { op: 'number', value };
}
/** A calendar day, `YYYY-MM-DD`. */
export function day(value: string): Expr<Day> {
  return { op: 'date', value };
}
export function text(value: string): Expr<Text> {
  return { op: 'text', value };
}
/** A policy value at the row's day and region. Import the parameter and pass it. */
export function param(parameter: { readonly id: string }): Expr<Num> {
  return { op: 'param', param: parameter.id };
}
/** The day that the row is about. */
export const asOf: Expr<Day> = { op: 'asOf' };

function lift(value: Node | number | string): Node {
  if (typeof value === 'number') return { op: 'number', value };
  if (typeof value === 'string') return { op: 'date', value };
  return value;
}

export function add(...of: readonly NumLike[]): Expr<Num> {
  return { op: 'add', of: of.map(lift) };
}
export function sub(a: NumLike, b: NumLike): Expr<Num> {
  return { op: 'sub', a: lift(a), b: lift(b) };
}
export function mul(a: NumLike, b: NumLike): Expr<Num> {
  return { op: 'mul', a: lift(a), b: lift(b) };
}
/** a ÷ b, rounded half away from zero to `digits` decimals (0 for money: whole 分). A zero `b` is unknown. */
export function quotient(a: NumLike, b: NumLike, digits = 0): Expr<Num> {
  return { op: 'quotient', a: lift(a), b: lift(b), digits };
}
export function round(of: Expr<Num>, digits = 0): Expr<Num> {
  return { op: 'round', of, digits };
}

function compare(is: Comparison, a: Node | number | string, b: Node | number | string, within?: number): Expr<Truth> {
  return { op: 'compare', is, a: lift(a), b: lift(b), ...(within === undefined ? {} : { within }) };
}
export function eq<T extends Num | Day | Text | Truth | Code>(a: Expr<T>, b: Operand<T>, options?: { readonly within?: number }): Expr<Truth> {
  return compare('eq', a, b as Node, options?.within);
}
export function ne<T extends Num | Day | Text | Truth | Code>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('ne', a, b as Node);
}
export function lt<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('lt', a, b as Node);
}
export function le<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('le', a, b as Node);
}
export function gt<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('gt', a, b as Node);
}
export function ge<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('ge', a, b as Node);
}
/** low ≤ a ≤ high. */
export function inRange(a: Expr<Num>, low: NumLike, high: NumLike): Expr<Truth> {
  return and(ge(a, low), le(a, high));
}

export function and(...of: readonly Expr<Truth>[]): Expr<Truth> {
  return { op: 'and', of };
}
export function or(...of: readonly Expr<Truth>[]): Expr<Truth> {
  return { op: 'or', of };
}
export function not(of: Expr<Truth>): Expr<Truth> {
  return { op: 'not', of };
}
/** If `a` holds, `b` must hold. */
export function implies(a: Expr<Truth>, b: Expr<Truth>): Expr<Truth> {
  return or(not(a), b);
}
export function when<T>(condition: Expr<Truth>, then: Expr<T>, otherwise: Expr<T>): Expr<T> {
  return { op: 'if', when: condition, then, else: otherwise };
}
/** Truth literal. */
export function truth(value: boolean): Expr<Truth> {
  return { op: 'truth', value };
}

/** The column of codes with its list, as the `is…` constructors need it. */
type CodeColumn<Name extends string> = Expr<Code<Name>>;
export function is<Name extends string>(list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> }, of: CodeColumn<Name>, ...codes: readonly NoInfer<Name>[]): Expr<Truth> {
  return { op: 'in', of, list: list.id, codes };
}
/** The cell of several codes holds at least one of these. */
export function has<Name extends string>(list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> }, of: Expr<Codes<Name>>, ...codes: readonly NoInfer<Name>[]): Expr<Truth> {
  return { op: 'has', of, list: list.id, codes, mode: 'any' };
}
/** The cell of several codes holds something, and nothing but these. */
export function hasOnly<Name extends string>(list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> }, of: Expr<Codes<Name>>, ...codes: readonly NoInfer<Name>[]): Expr<Truth> {
  return { op: 'has', of, list: list.id, codes, mode: 'only' };
}
/** One of several like columns (致贫风险1…5) holds one of these codes. Columns that the sheet lacks count as blank, unless it lacks them all. */
export function anyOf<Name extends string>(list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> }, columns: readonly ColumnExpr<Code<Name>>[], ...codes: readonly NoInfer<Name>[]): Expr<Truth> {
  return { op: 'anyOf', ledger: (columns[0] as ColumnNode).ledger, fields: columns.map((c) => c.field), list: list.id, codes };
}

/** The cell is filled in and readable. Unknown for an unreadable or doubtful cell. */
export function known(...of: readonly ColumnExpr<unknown>[]): Expr<Truth> {
  const nodes = of.map((c): Node => ({ op: 'known', of: c }));
  return nodes.length === 1 ? (nodes[0] as Node) : { op: 'and', of: nodes };
}
/** Nothing stands in the cell. */
export function blank(of: ColumnExpr<unknown>): Expr<Truth> {
  return { op: 'blank', of };
}
/** The same column, read as blank where the sheet does not have it. */
export function optional<T>(of: ColumnExpr<T>): ColumnExpr<T> {
  return { ...of, optional: true };
}

/** Full years from one day to another: an age. */
export function years(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'years', from, to: lift(to) };
}
export function months(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'months', from, to: lift(to) };
}
export function days(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'days', from, to: lift(to) };
}
export function shift(of: Expr<Day>, by: number, unit: 'years' | 'months' | 'days'): Expr<Day> {
  return { op: 'shift', of, unit, by };
}
export function yearOf(of: Expr<Day>): Expr<Num> {
  return { op: 'part', of, part: 'year' };
}
export function monthOf(of: Expr<Day>): Expr<Num> {
  return { op: 'part', of, part: 'month' };
}
export function length(of: Expr<Text>): Expr<Num> {
  return { op: 'length', of };
}
export function matches(of: Expr<Text>, pattern: { readonly id: string }): Expr<Truth> {
  return { op: 'matches', of, pattern: pattern.id };
}
/** A function node of expr/functions. */
export function call<T>(fn: { readonly id: string; readonly answer?: T }, ...of: readonly Node[]): Expr<T> {
  return { op: 'call', fn: fn.id, of };
}

type Over = ColumnExpr<unknown> | readonly ColumnExpr<unknown>[] | { readonly id: string; readonly one: string; readonly many: string };
function overOf(over: Over): AggregateNode['over'] {
  if ('many' in over) return { link: over.id };
  const columns = ('op' in over ? [over] : over) as readonly ColumnExpr<unknown>[];
  return { key: columns.map((c) => c.field), ledger: (columns[0] as ColumnNode).ledger };
}
function aggregate(fn: AggregateNode['fn'], over: Over, of?: Node, where?: Node): Expr<Num> {
  return { op: 'aggregate', fn, over: overOf(over), ...(of ? { of } : {}), ...(where ? { where } : {}) };
}
/** Rows of the same key (a column or several), or of the many side of a link, that fulfil `where`. */
export function countOver(over: Over, where?: Expr<Truth>): Expr<Num> {
  return aggregate('count', over, undefined, where);
}
export function sumOver(over: Over, of: Expr<Num>, where?: Expr<Truth>): Expr<Num> {
  return aggregate('sum', over, of, where);
}
export function minOver<T extends Ordered>(over: Over, of: Expr<T>, where?: Expr<Truth>): Expr<T> {
  return aggregate('min', over, of, where) as Expr<T>;
}
export function maxOver<T extends Ordered>(over: Over, of: Expr<T>, where?: Expr<Truth>): Expr<T> {
  return aggregate('max', over, of, where) as Expr<T>;
}
/** Number of distinct known values. */
export function distinctOver(over: Over, of: Expr<unknown>, where?: Expr<Truth>): Expr<Num> {
  return aggregate('distinct', over, of, where);
}
/** A value of the one row at the other end of the link: `lookup(householdMembers, household.c.headCount)` in a person's row. No row, or several: unknown. */
export function lookup<T>(link: { readonly id: string }, of: Expr<T>): Expr<T> {
  return { op: 'lookup', link: link.id, of };
}
/** The other ledger has a row at the one end of the link: `linked(householdMembers)` in a person's row. A blank key is unknown. */
export function linked(link: { readonly id: string }): Expr<Truth> {
  return { op: 'linked', link: link.id };
}
/** The same in the row with the same key of the period before. */
export function previous<T>(of: Expr<T>): Expr<T> {
  return { op: 'previous', of };
}
