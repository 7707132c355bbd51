import { ageById } from '../expr/age-by-id';
import { and, asOf, blank, eq, ge, known, le, not, or, text, truth, years } from '../expr/build';
import type { ColumnNode } from '../expr/node';
import type { Day, Expr, Num, Text, Truth } from '../expr/typed';
import { dayNumber, daysInMonth, formatDay } from '../kinds/day';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { groupSpellings } from './group-spellings';
import { firstOfLike, likeColumns } from './like-columns';
import type { Condition } from './question';
import { refuseQuestion } from './refuse-question';

/** A condition as a truth about one row of its own ledger. */
export function conditionTree(condition: Condition, ledger: Ledger): Expr<Truth> {
  const field = firstOfLike(ledger, condition.field);
  const spec = ledger.columns[field];
  if (!spec)
    throw refuseQuestion('column', `${ledger.title['zh-CN']}没有“${condition.field}”这一列。`, `no column ${condition.field}`);
  const column: ColumnNode = { op: 'column', ledger: ledger.id, field };
  switch (condition.is) {
    case 'filled':
      return anyColumn(ledger, field, (one) => known(one));
    case 'blank':
      return not(anyColumn(ledger, field, (one) => not(blank(one))));
    case 'between':
      return betweenTree(condition, column, spec);
    case 'none-of':
      return not(oneOf(condition, column, spec, ledger));
    case 'any-of':
    case 'text-is':
      return oneOf(condition, column, spec, ledger);
  }
}

/** Of like columns a sheet may lack the later ones. */
function anyColumn(ledger: Ledger, first: string, tree: (column: ColumnNode) => Expr<Truth>): Expr<Truth> {
  const of = likeColumns(ledger, first).map((field): Expr<Truth> => {
    const column: ColumnNode = {
      op: 'column',
      ledger: ledger.id,
      field,
      ...(field === first ? {} : { optional: true as const }),
    };
    return tree(column);
  });
  return of.length === 1 ? (of[0] as Expr<Truth>) : or(...of);
}

function oneOf(condition: Condition, column: ColumnNode, { kind }: ColumnSpec, ledger: Ledger): Expr<Truth> {
  const values = condition.values ?? [];
  if (values.length === 0)
    throw refuseQuestion('values', `“${condition.field}”没有选取值。`, `${condition.field}: no value was chosen`);
  switch (kind.type) {
    case 'code': {
      const fields = likeColumns(ledger, column.field);
      const list = kind.list as string;
      return fields.length > 1
        ? { op: 'anyOf', ledger: ledger.id, fields, list, codes: values }
        : { op: 'in', of: column, list, codes: values };
    }
    case 'codes':
      return { op: 'has', of: column, list: kind.list as string, codes: values, mode: 'any' };
    case 'truth':
      return truths(column as Expr<Truth>, values);
    case 'text': {
      const spellings = isGroup(column.field) ? values.flatMap(groupSpellings) : values;
      return anyTruth([...new Set(spellings)].map((value) => eq(column as Expr<Text>, text(value))));
    }
    case 'number':
      return anyTruth(values.map((value) => eq(column as Expr<Num>, stored(Number(value), kind.id))));
    case 'date':
      return anyTruth(values.map((value) => eq(column as Expr<Day>, value)));
  }
}

function truths(column: Expr<Truth>, values: readonly string[]): Expr<Truth> {
  const yes = values.includes('是');
  const no = values.includes('否');
  if (yes && no) return or(column, not(column));
  return yes ? column : no ? not(column) : truth(false);
}

function anyTruth(of: readonly Expr<Truth>[]): Expr<Truth> {
  return of.length === 1 ? (of[0] as Expr<Truth>) : or(...of);
}

/** Whether the column holds the name of a 村民小组, which people write in many ways. */
function isGroup(field: string): boolean {
  return field === 'villageGroup' || field === 'hamlet';
}

/** Both ends included. An identity number, and a birth date with whole numbers, mean the age in full years. */
function betweenTree({ low, high, field }: Condition, column: ColumnNode, { kind }: ColumnSpec): Expr<Truth> {
  if (low === undefined && high === undefined)
    throw refuseQuestion('bounds', `“${field}”没有填起止。`, `${field}: no bound was given`);
  if (kind.id === 'id-number') return within(ageById(column as Expr<Text>), low, high, (bound) => Number(bound));
  if (kind.type === 'date' && (typeof low === 'number' || typeof high === 'number'))
    return within(years(column as Expr<Day>, asOf), low, high, (bound) => Number(bound));
  if (kind.type === 'date')
    return withinDays(
      column as Expr<Day>,
      low === undefined ? undefined : firstDay(low),
      high === undefined ? undefined : lastDay(high),
    );
  if (kind.type !== 'number')
    throw refuseQuestion('bounds', `“${field}”不是数字或日期，不能按范围问。`, `${field}: no number or date`);
  return within(column as Expr<Num>, low, high, (bound) => stored(Number(bound), kind.id));
}

function within(
  of: Expr<Num>,
  low: Condition['low'],
  high: Condition['high'],
  toStored: (bound: number | string) => number,
): Expr<Truth> {
  const parts = [...(low === undefined ? [] : [ge(of, toStored(low))]), ...(high === undefined ? [] : [le(of, toStored(high))])];
  return parts.length === 1 ? (parts[0] as Expr<Truth>) : and(...parts);
}

function withinDays(of: Expr<Day>, low: string | undefined, high: string | undefined): Expr<Truth> {
  const parts = [...(low === undefined ? [] : [ge(of, low)]), ...(high === undefined ? [] : [le(of, high)])];
  return parts.length === 1 ? (parts[0] as Expr<Truth>) : and(...parts);
}

/** Money is asked in 元 and held in 分, rates in percent and as a fraction. */
function stored(value: number, kind: string): number {
  if (kind === 'money') return Math.round(value * 100);
  return kind.startsWith('ratio') ? value / 100 : value;
}

const PARTS = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** `2023` and `2023-04` begin on their first day. */
function firstDay(bound: number | string): string {
  const [, year, month, day] = PARTS.exec(String(bound)) ?? [];
  if (year === undefined) throw refuseQuestion('date', `“${bound}”不是日期。`, `${bound} is no date`);
  return formatDay(dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1)));
}

/** `2023` and `2023-04` end on their last day. */
function lastDay(bound: number | string): string {
  const [, year, month, day] = PARTS.exec(String(bound)) ?? [];
  if (year === undefined) throw refuseQuestion('date', `“${bound}”不是日期。`, `${bound} is no date`);
  const m = Number(month ?? 12);
  return formatDay(dayNumber(Number(year), m, day === undefined ? daysInMonth(Number(year), m) : Number(day)));
}

/** The columns whose blank cells leave a condition unknown, as far as the sheet has them. */
export function telling(condition: Condition, ledger: Ledger): readonly ColumnNode[] {
  const field = firstOfLike(ledger, condition.field);
  const spec = ledger.columns[field];
  if (!spec || condition.is === 'filled' || condition.is === 'blank') return [];
  const isOpen = spec.blank === 'unknown' || spec.kind.type === 'text' || spec.kind.type === 'date';
  return isOpen ? [{ op: 'column', ledger: ledger.id, field }] : [];
}
