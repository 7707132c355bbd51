import type { AggregateNode, ColumnNode, Comparison, Node } from './node';
import type { Code, Codes, ColumnExpr, Day, Expr, Num, Text, Truth } from './typed';

// Constructors of trees. They are typed so that a wrong code or a comparison of unlike things is a compile error.

type Ordered = Num | Day;
type NumLike = Expr<Num> | number;
type DayLike = Expr<Day> | string;
type Operand<T> = T extends Num ? NumLike : T extends Day ? DayLike : Expr<T>;

/**
 * Money in 元, held as 分 like every amount; finer than one 分 is rounded.
 *
 * @example
 * yuan(5000) //=> { op: 'number', value: 500000, as: 'yuan' }
 */
export function yuan(amount: number): Expr<Num> {
  return { op: 'number', value: Math.round(amount * 100), as: 'yuan' };
}

/**
 * A rate, held as a fraction of one.
 *
 * @example
 * percent(2) //=> { op: 'number', value: 0.02, as: 'percent' }
 */
export function percent(value: number): Expr<Num> {
  return { op: 'number', value: value / 100, as: 'percent' };
}

/**
 * A plain number: persons, months, 亩. For money use `yuan`, for rates `percent`.
 *
 * @example
 * number(3) //=> { op: 'number', value: 3 }
 */
export function number(value: number): Expr<Num> {
  return { op: 'number', value };
}

/**
 * A calendar day, written `YYYY-MM-DD`.
 *
 * @example
 * day('2021-01-01') //=> { op: 'date', value: '2021-01-01' }
 */
export function day(value: string): Expr<Day> {
  return { op: 'date', value };
}

/**
 * A text, compared character by character.
 *
 * @example
 * text('无') //=> { op: 'text', value: '无' }
 */
export function text(value: string): Expr<Text> {
  return { op: 'text', value };
}

/**
 * The policy value in force on the day and in the place of the row, in its stored unit. Pass the parameter itself. Unknown where
 * no text sets it, or the row has no day.
 *
 * @example
 * param({ id: 'monitoring-line' }) //=> { op: 'param', param: 'monitoring-line' }
 */
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

/**
 * The sum. Unknown as soon as one part is; a blank counts as its column declares (zero for items of income).
 *
 * @example
 * add(1, 2).op //=> 'add'
 */
export function add(...of: readonly NumLike[]): Expr<Num> {
  return { op: 'add', of: of.map(lift) };
}

/**
 * a minus b; unknown when either is.
 *
 * @example
 * sub(3, 2).op //=> 'sub'
 */
export function sub(a: NumLike, b: NumLike): Expr<Num> {
  return { op: 'sub', a: lift(a), b: lift(b) };
}

/**
 * a times b; unknown when either is.
 *
 * @example
 * mul(3, 2).op //=> 'mul'
 */
export function mul(a: NumLike, b: NumLike): Expr<Num> {
  return { op: 'mul', a: lift(a), b: lift(b) };
}

/**
 * a ÷ b, rounded half away from zero to `digits` decimals (0 for money: whole 分). A zero `b` is unknown.
 *
 * @example
 * proseOf(quotient(household.c.netIncome, household.c.headCount), { declared: declaredIn(defaultPack) }) //=> '“纯收入”÷“家庭人口数”（四舍五入到分）'
 */
export function quotient(a: NumLike, b: NumLike, digits = 0): Expr<Num> {
  return { op: 'quotient', a: lift(a), b: lift(b), digits };
}

/**
 * Rounded half away from zero to `digits` decimals of the stored unit.
 *
 * @example
 * round(number(2.5)).op //=> 'round'
 */
export function round(of: Expr<Num>, digits = 0): Expr<Num> {
  return { op: 'round', of, digits };
}

function compare(is: Comparison, a: Node | number | string, b: Node | number | string, within?: number): Expr<Truth> {
  return { op: 'compare', is, a: lift(a), b: lift(b), ...(within === undefined ? {} : { within }) };
}

/**
 * a equals b. `within`: they may differ by so much in the stored unit (50 is half a 元), ends included. Unknown when either is; a
 * code that is blank as "none" equals nothing.
 *
 * @example
 * proseOf(eq(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”等于3'
 */
export function eq<T extends Num | Day | Text | Truth | Code>(
  a: Expr<T>,
  b: Operand<T>,
  options?: { readonly within?: number },
): Expr<Truth> {
  return compare('eq', a, b as Node, options?.within);
}

/**
 * a differs from b. Unknown when either is.
 *
 * @example
 * proseOf(ne(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”不等于3'
 */
export function ne<T extends Num | Day | Text | Truth | Code>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('ne', a, b as Node);
}

/**
 * a is less than, or before, b. Unknown when either is.
 *
 * @example
 * proseOf(lt(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”小于3'
 */
export function lt<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('lt', a, b as Node);
}

/**
 * a is at most, or not after, b. Unknown when either is.
 *
 * @example
 * proseOf(le(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”不大于3'
 */
export function le<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('le', a, b as Node);
}

/**
 * a is more than, or after, b. Unknown when either is.
 *
 * @example
 * proseOf(gt(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”大于3'
 */
export function gt<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('gt', a, b as Node);
}

/**
 * a is at least, or not before, b. Unknown when either is.
 *
 * @example
 * proseOf(ge(household.c.headCount, 3), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”不小于3'
 */
export function ge<T extends Ordered>(a: Expr<T>, b: Operand<T>): Expr<Truth> {
  return compare('ge', a, b as Node);
}

/**
 * low ≤ a ≤ high, ends included.
 *
 * @example
 * inRange(household.c.headCount, 1, 20).op //=> 'and'
 */
export function inRange(a: Expr<Num>, low: NumLike, high: NumLike): Expr<Truth> {
  return and(ge(a, low), le(a, high));
}

/**
 * All of these hold. False as soon as one is false, even beside an unknown one.
 *
 * @example
 * and(truth(true), truth(false)).op //=> 'and'
 */
export function and(...of: readonly Expr<Truth>[]): Expr<Truth> {
  return { op: 'and', of };
}

/**
 * At least one of these holds. True as soon as one is true, even beside an unknown one.
 *
 * @example
 * or(truth(true), truth(false)).op //=> 'or'
 */
export function or(...of: readonly Expr<Truth>[]): Expr<Truth> {
  return { op: 'or', of };
}

/**
 * The opposite; the opposite of unknown is unknown.
 *
 * @example
 * not(truth(true)).op //=> 'not'
 */
export function not(of: Expr<Truth>): Expr<Truth> {
  return { op: 'not', of };
}

/**
 * If `a` holds, `b` must hold: not a, or b.
 *
 * @example
 * implies(truth(true), truth(true)).op //=> 'or'
 */
export function implies(a: Expr<Truth>, b: Expr<Truth>): Expr<Truth> {
  return or(not(a), b);
}

/**
 * One of two values by a condition; unknown when the condition is.
 *
 * @example
 * when(truth(true), number(1), number(2)).op //=> 'if'
 */
export function when<T>(condition: Expr<Truth>, then: Expr<T>, otherwise: Expr<T>): Expr<T> {
  return { op: 'if', when: condition, then, else: otherwise };
}

/**
 * A truth that is known beforehand, for tests and generated trees.
 *
 * @example
 * truth(true) //=> { op: 'truth', value: true }
 */
export function truth(value: boolean): Expr<Truth> {
  return { op: 'truth', value };
}

/** The column of codes with its list, as the `is…` constructors need it. */
type CodeColumn<Name extends string> = Expr<Code<Name>>;
/**
 * The cell holds one of these codes. Pass the list, so that a code it does not have is no program. Unknown for an unreadable
 * cell, and for a blank one unless the column says that blank is none.
 *
 * @example
 * is(relation, person.c.relation, '户主') //=> { op: 'in', of: { op: 'column', ledger: 'person', field: 'relation' }, list: 'relation', codes: ['户主'] }
 */
export function is<Name extends string>(
  list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> },
  of: CodeColumn<Name>,
  ...codes: readonly NoInfer<Name>[]
): Expr<Truth> {
  return { op: 'in', of, list: list.id, codes };
}

/**
 * The cell of several codes holds at least one of these.
 *
 * @example
 * has(healthStatus, person.c.healthStatus, '残疾').op //=> 'has'
 */
export function has<Name extends string>(
  list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> },
  of: Expr<Codes<Name>>,
  ...codes: readonly NoInfer<Name>[]
): Expr<Truth> {
  return { op: 'has', of, list: list.id, codes, mode: 'any' };
}

/**
 * The cell of several codes holds something, and nothing but these.
 *
 * @example
 * hasOnly(healthStatus, person.c.healthStatus, '健康').op //=> 'has'
 */
export function hasOnly<Name extends string>(
  list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> },
  of: Expr<Codes<Name>>,
  ...codes: readonly NoInfer<Name>[]
): Expr<Truth> {
  return { op: 'has', of, list: list.id, codes, mode: 'only' };
}

/**
 * One of several like columns (致贫风险1…5) holds one of these codes. Columns that the sheet lacks count as blank, unless it lacks
 * them all.
 *
 * @example
 * anyOf(riskType, [monitored.c.risk1, monitored.c.risk2], '因病').fields //=> ['risk1', 'risk2']
 */
export function anyOf<Name extends string>(
  list: { readonly id: string; readonly values: Readonly<Record<Name, unknown>> },
  columns: readonly ColumnExpr<Code<Name>>[],
  ...codes: readonly NoInfer<Name>[]
): Expr<Truth> {
  return { op: 'anyOf', ledger: (columns[0] as ColumnNode).ledger, fields: columns.map((c) => c.field), list: list.id, codes };
}

/**
 * The cells are filled in and readable. Unknown for an unreadable or doubtful cell.
 *
 * @example
 * proseOf(known(household.c.headCount), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”已填写'
 */
export function known(...of: readonly ColumnExpr<unknown>[]): Expr<Truth> {
  const nodes = of.map((c): Node => ({ op: 'known', of: c }));
  return nodes.length === 1 ? (nodes[0] as Node) : { op: 'and', of: nodes };
}

/**
 * Nothing stands in the cell.
 *
 * @example
 * proseOf(blank(household.c.headCount), { declared: declaredIn(defaultPack) }) //=> '“家庭人口数”为空'
 */
export function blank(of: ColumnExpr<unknown>): Expr<Truth> {
  return { op: 'blank', of };
}

/**
 * The same column, read as blank where the sheet does not have it; without this the rule is not run, and says so.
 *
 * @example
 * optional(household.c.headCount).optional //=> true
 */
export function optional<T>(of: ColumnExpr<T>): ColumnExpr<T> {
  return { ...of, optional: true };
}

/**
 * Full years from one day to another: an age. A birthday counts on its day; somebody born on 29 February has it on 1 March of a
 * common year.
 *
 * @example
 * proseOf(years(person.c.birthDate, asOf), { declared: declaredIn(defaultPack) }) //=> '“出生日期”至数据日期的整年数'
 */
export function years(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'years', from, to: lift(to) };
}

/**
 * Full months from one day to another; a month is full on the same day of the month.
 *
 * @example
 * months(person.c.birthDate, asOf).op //=> 'between'
 */
export function months(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'months', from, to: lift(to) };
}

/**
 * Days from one day to another; 0 for the same day, negative when `to` is before.
 *
 * @example
 * days(person.c.birthDate, '2021-01-01').op //=> 'between'
 */
export function days(from: Expr<Day>, to: DayLike): Expr<Num> {
  return { op: 'between', unit: 'days', from, to: lift(to) };
}

/**
 * The day so many years, months or days later (earlier when negative); the 31st becomes the last day of a shorter month.
 *
 * @example
 * shift(asOf, -6, 'months').op //=> 'shift'
 */
export function shift(of: Expr<Day>, by: number, unit: 'years' | 'months' | 'days'): Expr<Day> {
  return { op: 'shift', of, unit, by };
}

/**
 * The calendar year of a day.
 *
 * @example
 * yearOf(asOf) //=> { op: 'part', of: { op: 'asOf' }, part: 'year' }
 */
export function yearOf(of: Expr<Day>): Expr<Num> {
  return { op: 'part', of, part: 'year' };
}

/**
 * The month of a day, 1 to 12.
 *
 * @example
 * monthOf(asOf) //=> { op: 'part', of: { op: 'asOf' }, part: 'month' }
 */
export function monthOf(of: Expr<Day>): Expr<Num> {
  return { op: 'part', of, part: 'month' };
}

/**
 * Number of characters of a text.
 *
 * @example
 * length(person.c.idNumber).op //=> 'length'
 */
export function length(of: Expr<Text>): Expr<Num> {
  return { op: 'length', of };
}

/**
 * The text has the form of a named pattern; `patterns` lists them. Raw regular expressions are not taken.
 *
 * @example
 * matches(person.c.idNumber, digitsOnly) //=> { op: 'matches', of: { op: 'column', ledger: 'person', field: 'idNumber' }, pattern: 'digits-only' }
 */
export function matches(of: Expr<Text>, pattern: { readonly id: string }): Expr<Truth> {
  return { op: 'matches', of, pattern: pattern.id };
}

/**
 * The answer of a function node, for what the vocabulary cannot say: check digits, the birth date in an identity number.
 * `functions` lists them.
 *
 * @example
 * call(idChecksumHolds, person.c.idNumber).op //=> 'call'
 */
export function call<T>(fn: { readonly id: string; readonly answer?: T }, ...of: readonly Node[]): Expr<T> {
  return { op: 'call', fn: fn.id, of };
}

type Over =
  | ColumnExpr<unknown>
  | readonly ColumnExpr<unknown>[]
  | { readonly id: string; readonly one: string; readonly many: string };
function overOf(over: Over): AggregateNode['over'] {
  if ('many' in over) return { link: over.id };
  const columns = ('op' in over ? [over] : over) as readonly ColumnExpr<unknown>[];
  return { key: columns.map((c) => c.field), ledger: (columns[0] as ColumnNode).ledger };
}
function aggregate(fn: AggregateNode['fn'], over: Over, of?: Node, where?: Node): Expr<Num> {
  return { op: 'aggregate', fn, over: overOf(over), ...(of ? { of } : {}), ...(where ? { where } : {}) };
}

/**
 * Number of rows with the same key (a column or several), or of the many side of a link, that fulfil `where`; 0 when there is
 * none. Unknown when `where` is for one of them.
 *
 * @example
 * countOver(householdMembers).op //=> 'aggregate'
 */
export function countOver(over: Over, where?: Expr<Truth>): Expr<Num> {
  return aggregate('count', over, undefined, where);
}

/**
 * The same rows: the sum of a value; 0 when there is none, unknown when one of the values is.
 *
 * @example
 * sumOver(person.c.householdCode, person.c.workMonths).op //=> 'aggregate'
 */
export function sumOver(over: Over, of: Expr<Num>, where?: Expr<Truth>): Expr<Num> {
  return aggregate('sum', over, of, where);
}

/**
 * The same rows: the least value; unknown when there is none.
 *
 * @example
 * minOver(person.c.householdCode, person.c.birthDate).op //=> 'aggregate'
 */
export function minOver<T extends Ordered>(over: Over, of: Expr<T>, where?: Expr<Truth>): Expr<T> {
  return aggregate('min', over, of, where) as Expr<T>;
}

/**
 * The same rows: the greatest value; unknown when there is none.
 *
 * @example
 * maxOver(person.c.householdCode, person.c.birthDate).op //=> 'aggregate'
 */
export function maxOver<T extends Ordered>(over: Over, of: Expr<T>, where?: Expr<Truth>): Expr<T> {
  return aggregate('max', over, of, where) as Expr<T>;
}

/**
 * The same rows: number of distinct known values.
 *
 * @example
 * distinctOver(householdMembers, person.c.idNumber).op //=> 'aggregate'
 */
export function distinctOver(over: Over, of: Expr<unknown>, where?: Expr<Truth>): Expr<Num> {
  return aggregate('distinct', over, of, where);
}

/**
 * A value of the one row at the other end of the link, in a row of its many side: the head count of the household, in a person's
 * row. No row, or several: unknown.
 *
 * @example
 * lookup(householdMembers, household.c.headCount).op //=> 'lookup'
 */
export function lookup<T>(link: { readonly id: string }, of: Expr<T>): Expr<T> {
  return { op: 'lookup', link: link.id, of };
}

/**
 * The other ledger has a row at the one end of the link. A blank key is unknown.
 *
 * @example
 * linked(householdMembers) //=> { op: 'linked', link: 'household-members' }
 */
export function linked(link: { readonly id: string }): Expr<Truth> {
  return { op: 'linked', link: link.id };
}

/**
 * The same in the row with the same key of the period before; unknown where there is none.
 *
 * @example
 * previous(household.c.incomePerHead).op //=> 'previous'
 */
export function previous<T>(of: Expr<T>): Expr<T> {
  return { op: 'previous', of };
}
