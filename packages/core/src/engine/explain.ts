import { TaizhangError } from '../error';
import { functions } from '../expr/functions/registry';
import type { AggregateNode, ColumnNode, Comparison, Node } from '../expr/node';
import { patterns } from '../expr/patterns';
import { calendarDate, dayNumber, daysInMonth, parseDay } from '../kinds/day';
import { CellStatus, type Column, type Dataset, type Table } from '../table/table';
import { blankValue, codeBits, codePositions, type Declared, declared, specOf, typeOf } from './declared';
import { roundedQuotient, roundHalfAway } from './round-half-away';

/** RowValue of a tree in one row, as columns store it (money in 分, days since 1970-01-01, positions of codes); null is unknown. */
export type RowValue = number | string | boolean | null;

/** Policy value of a parameter on a day in a region, in its stored unit; undefined where no text at hand sets it. */
export type PolicyLookup = (parameter: string, day: number, region: string) => number | undefined;

/** One row, and all that a tree may ask beside it. */
export interface RowContext {
  readonly declared: Declared;
  readonly dataset: Dataset;
  readonly ledger: string;
  /** Index into the table. */
  readonly row: number;
  readonly policy?: PolicyLookup;
}

const isKnown = (value: RowValue): value is number | string | boolean => value !== null;

/** A number, or unknown where arithmetic left the finite numbers; `+ 0` turns a negative zero into zero. */
const finite = (value: number): RowValue => (Number.isFinite(value) ? value + 0 : null);

function tableOf(dataset: Dataset, ledger: string): Table {
  const table = dataset.tables.get(ledger);
  if (table) return table;
  throw new TaizhangError(
    'ledger-missing',
    { zh: `缺少台账“${ledger}”，无法核对。`, en: `Ledger "${ledger}" is not among the data.` },
    { ledger },
  );
}

function valueIn(column: Column, row: number): RowValue {
  if (column.texts) return column.texts[row] ?? '';
  const value = column.values?.[row] ?? 0;
  return column.kind.type === 'truth' ? value === 1 : value;
}

/** The cell's value where it is filled in and readable; what a blank means is not asked. */
function okValue(field: string, at: RowContext): RowValue {
  const column = tableOf(at.dataset, at.ledger).columns.get(field);
  return column && column.status[at.row] === CellStatus.ok ? valueIn(column, at.row) : null;
}

/** Status of the cell; a column that the sheet lacks is blank where the tree allows for that, otherwise nothing is known of it. */
function statusOf(node: Pick<ColumnNode, 'ledger' | 'field' | 'optional'>, at: RowContext): number {
  if (node.ledger !== at.ledger) {
    throw new TaizhangError('wrong-ledger', {
      zh: `“${node.ledger}.${node.field}”不能在台账“${at.ledger}”的行上取值，请用联结。`,
      en: `"${node.ledger}.${node.field}" has no value in a row of "${at.ledger}": use a link.`,
    });
  }
  const column = tableOf(at.dataset, at.ledger).columns.get(node.field);
  if (column) return column.status[at.row] as number;
  return node.optional ? CellStatus.blank : CellStatus.unreadable;
}

function columnValue(node: Pick<ColumnNode, 'ledger' | 'field' | 'optional'>, at: RowContext): RowValue {
  const status = statusOf(node, at);
  if (status === CellStatus.ok) return okValue(node.field, at);
  return status === CellStatus.blank ? blankValue(specOf(node, at.declared)) : null;
}

function asOfValue(at: RowContext): number | null {
  const { asOf } = tableOf(at.dataset, at.ledger);
  return asOf.status[at.row] === CellStatus.ok ? (asOf.values?.[at.row] ?? null) : null;
}

function policyValue(parameter: string, at: RowContext): RowValue {
  const day = asOfValue(at);
  if (day === null) return null;
  return at.policy?.(parameter, day, tableOf(at.dataset, at.ledger).regions[at.row] ?? '') ?? null;
}

function compared(
  is: Comparison,
  a: number | string | boolean,
  b: number | string | boolean,
  isCode: boolean,
  within = 0,
): boolean {
  switch (is) {
    case 'eq':
    case 'ne': {
      const near = within > 0 && typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= within : a === b;
      // "No code" equals nothing, not even another "no code".
      return (near && !(isCode && a === 0)) === (is === 'eq');
    }
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}

function kleene(of: readonly Node[], deciding: boolean, at: RowContext): RowValue {
  const values = of.map((node) => evaluateRow(node, at));
  if (values.includes(deciding)) return deciding;
  return values.includes(null) ? null : !deciding;
}

/** Full units between two days: a birthday counts, 29 February is reached on 1 March of a common year; negative when `to` is earlier. */
function fullUnits(unit: 'years' | 'months' | 'days', from: number, to: number): number {
  if (unit === 'days') return to - from;
  if (to < from) return 0 - fullUnits(unit, to, from);
  const a = calendarDate(from);
  const b = calendarDate(to);
  if (unit === 'years') return Math.floor((b - a) / 10000);
  const months = (date: number) => Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100);
  return months(b) - months(a) - (b % 100 < a % 100 ? 1 : 0);
}

/** Day so many units later; the last day of the month where the month is shorter. */
function shifted(day: number, by: number, unit: 'years' | 'months' | 'days'): number {
  if (unit === 'days') return day + by;
  const date = calendarDate(day);
  const month = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1 + (unit === 'years' ? by * 12 : by);
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12 + 1;
  return dayNumber(year, ofYear, Math.min(date % 100, daysInMonth(year, ofYear)));
}

const rowKey = (fields: readonly string[], at: RowContext): RowValue[] | null => {
  const key = fields.map((field) => okValue(field, at));
  return key.length > 0 && key.every(isKnown) ? key : null;
};

/** Rows of a ledger whose fields are known and equal to the key. */
function rowsWithKey(key: readonly RowValue[], fields: readonly string[], at: RowContext): RowContext[] {
  const rows: RowContext[] = [];
  const { length } = tableOf(at.dataset, at.ledger);
  for (let row = 0; row < length; row++) {
    const other = { ...at, row };
    if (rowKey(fields, other)?.every((value, i) => value === key[i])) rows.push(other);
  }
  return rows;
}

/** The rows that an aggregate is about; null where the row has no key. */
function rowsOver(over: AggregateNode['over'], at: RowContext): RowContext[] | null {
  if ('key' in over) {
    const key = rowKey(over.key, at);
    return key && rowsWithKey(key, over.key, at);
  }
  const link = declared(at.declared.links, over.link);
  tableOf(at.dataset, link.many);
  const key = rowKey(
    link.on.map(([one]) => one),
    at,
  );
  return (
    key &&
    rowsWithKey(
      key,
      link.on.map(([, many]) => many),
      { ...at, ledger: link.many },
    )
  );
}

function aggregateValue(node: AggregateNode, at: RowContext): RowValue {
  const rows = rowsOver(node.over, at);
  if (!rows) return null;
  const values: RowValue[] = [];
  for (const row of rows) {
    const chosen = node.where ? evaluateRow(node.where, row) : true;
    if (chosen === null) return null;
    if (!chosen) continue;
    const value = node.of && node.fn !== 'count' ? evaluateRow(node.of, row) : true;
    if (value === null) return null;
    values.push(value);
  }
  if (node.fn === 'count') return values.length;
  if (node.fn === 'distinct') return new Set(values).size;
  const numbers = values as number[];
  if (node.fn === 'sum') return finite(numbers.reduce((sum, value) => sum + value, 0));
  if (numbers.length === 0) return null;
  return numbers.reduce((best, value) => ((node.fn === 'min' ? value < best : value > best) ? value : best));
}

/** The rows at the one end of a link; null where the row has no key. */
function linkedRows(id: string, at: RowContext): RowContext[] | null {
  const link = declared(at.declared.links, id);
  tableOf(at.dataset, link.one);
  const key = rowKey(
    link.on.map(([, many]) => many),
    at,
  );
  return (
    key &&
    rowsWithKey(
      key,
      link.on.map(([one]) => one),
      { ...at, ledger: link.one },
    )
  );
}

/** The one row at the other end; null where there is none, or several. */
function otherRow(node: Node & { readonly op: 'lookup' | 'previous' }, at: RowContext): RowContext | null {
  if (node.op === 'lookup') {
    const rows = linkedRows(node.link, at);
    return rows?.length === 1 ? (rows[0] as RowContext) : null;
  }
  const tables = at.dataset.previous;
  if (!tables?.has(at.ledger)) return null;
  const fields = declared(at.declared.ledgers, at.ledger).key;
  const key = rowKey(fields, at);
  const rows = key ? rowsWithKey(key, fields, { ...at, dataset: { tables } }) : [];
  return rows.length === 1 ? (rows[0] as RowContext) : null;
}

function called(fn: string, args: readonly RowValue[]): RowValue {
  if (!args.every(isKnown)) return null;
  const answer = declared(functions, fn).of(...(args as never[]));
  return typeof answer === 'number' ? finite(answer) : answer;
}

/** Values of both sides, handed on only where both are known. */
function both<A extends RowValue>(a: Node, b: Node, at: RowContext, answer: (a: A & {}, b: A & {}) => RowValue): RowValue {
  const left = evaluateRow(a, at);
  const right = evaluateRow(b, at);
  return left === null || right === null ? null : answer(left as A & {}, right as A & {});
}

function one<A extends RowValue>(of: Node, at: RowContext, answer: (value: A & {}) => RowValue): RowValue {
  const value = evaluateRow(of, at);
  return value === null ? null : answer(value as A & {});
}

/**
 * RowValue of a tree in one row: slow, plain, one case a node. It is the oracle that every other reader is tested against, and
 * explains single rows. Null is unknown; the answer is never NaN or infinite. Throws `TaizhangError` where the tree does not fit
 * the declarations or a linked ledger is not among the data (`ledger-missing`).
 *
 * @example
 * const table = tableFromRecords(household, [{ headCount: 3 }]);
 * const at = { declared: declaredIn(defaultPack), dataset: { tables: new Map([['household', table]]) }, ledger: 'household', row: 0 };
 * evaluateRow(add(household.c.headCount, 1), at) //=> 4
 */
export function evaluateRow(node: Node, at: RowContext): RowValue {
  switch (node.op) {
    case 'number':
    case 'text':
    case 'truth':
      return node.value;
    case 'date':
      return parseDay(node.value);
    case 'column':
      return columnValue(node, at);
    case 'param':
      return policyValue(node.param, at);
    case 'asOf':
      return asOfValue(at);
    case 'add': {
      const values = node.of.map((of) => evaluateRow(of, at));
      return values.every(isKnown) ? finite((values as number[]).reduce((sum, value) => sum + value, 0)) : null;
    }
    case 'sub':
      return both<number>(node.a, node.b, at, (a, b) => finite(a - b));
    case 'mul':
      return both<number>(node.a, node.b, at, (a, b) => finite(a * b));
    case 'quotient':
      return both<number>(node.a, node.b, at, (a, b) => (b === 0 ? null : finite(roundedQuotient(a, b, node.digits))));
    case 'round':
      return one<number>(node.of, at, (value) => finite(roundHalfAway(value, node.digits)));
    case 'compare': {
      const isCode = typeOf(node.a, at.declared) === 'code';
      return both(node.a, node.b, at, (a, b) => compared(node.is, a, b, isCode, node.within));
    }
    case 'in':
      return one<number>(node.of, at, (code) => codePositions(node.list, node.codes, at.declared).includes(code));
    case 'has':
      return one<number>(node.of, at, (set) => {
        const bits = codeBits(node.list, node.codes, at.declared);
        return node.mode === 'any' ? (set & bits) !== 0 : set !== 0 && (set & ~bits) === 0;
      });
    case 'anyOf':
      return evaluateRow({ op: 'or', of: anyOfTerms(node) }, at);
    case 'and':
      return kleene(node.of, false, at);
    case 'or':
      return kleene(node.of, true, at);
    case 'not':
      return one<boolean>(node.of, at, (value) => !value);
    case 'if':
      return one<boolean>(node.when, at, (condition) => evaluateRow(condition ? node.then : node.else, at));
    case 'known': {
      const status = statusOf(node.of, at);
      return status === CellStatus.ok ? true : status === CellStatus.blank ? false : null;
    }
    case 'blank':
      return statusOf(node.of, at) === CellStatus.blank;
    case 'between':
      return both<number>(node.from, node.to, at, (from, to) => fullUnits(node.unit, from, to));
    case 'shift':
      return one<number>(node.of, at, (day) => shifted(day, node.by, node.unit));
    case 'part':
      return one<number>(node.of, at, (day) => partOf(calendarDate(day), node.part));
    case 'length':
      return one<string>(node.of, at, (text) => [...text].length);
    case 'matches':
      return one<string>(node.of, at, (text) => matchesPattern(text, node.pattern));
    case 'call':
      return called(
        node.fn,
        node.of.map((of) => evaluateRow(of, at)),
      );
    case 'aggregate':
      return aggregateValue(node, at);
    case 'linked': {
      const rows = linkedRows(node.link, at);
      return rows && rows.length > 0;
    }
    case 'lookup':
    case 'previous': {
      const row = otherRow(node, at);
      return row && evaluateRow(node.of, row);
    }
  }
}

function anyOfTerms(node: Node & { readonly op: 'anyOf' }): Node[] {
  return node.fields.map((field) => ({
    op: 'in',
    of: { op: 'column', ledger: node.ledger, field, optional: true },
    list: node.list,
    codes: node.codes,
  }));
}

function partOf(date: number, part: 'year' | 'month' | 'day'): number {
  if (part === 'year') return Math.floor(date / 10000);
  return part === 'month' ? Math.floor(date / 100) % 100 : date % 100;
}

function matchesPattern(text: string, id: string): boolean {
  const pattern = patterns.find((one) => one.id === id);
  if (!pattern) throw new TaizhangError('not-declared', { zh: `没有名为“${id}”的格式。`, en: `There is no pattern "${id}".` });
  return new RegExp(pattern.source, 'u').test(text);
}

/** One sub-tree with its value in the row; `rows` and the values below a node that looks at other rows are of those rows. */
export interface Explanation {
  readonly node: Node;
  readonly value: RowValue;
  /** Of a column: what is known of its cell, or that the sheet does not have it. */
  readonly cell?: 'ok' | 'blank' | 'unreadable' | 'doubtful' | 'missing';
  readonly of: readonly Explanation[];
  /** Of a node that looks at other rows: their ledger and indices (of the period before for `previous`), with each one's values. */
  readonly rows?: readonly { readonly ledger: string; readonly row: number; readonly of: readonly Explanation[] }[];
}

const cellNames = ['ok', 'blank', 'unreadable', 'doubtful'] as const;

/** Sub-trees that have their value in the same row. */
function sameRow(node: Node): readonly Node[] {
  switch (node.op) {
    case 'add':
    case 'and':
    case 'or':
    case 'call':
      return node.of;
    case 'sub':
    case 'mul':
    case 'quotient':
    case 'compare':
      return [node.a, node.b];
    case 'if':
      return [node.when, node.then, node.else];
    case 'between':
      return [node.from, node.to];
    case 'anyOf':
      return anyOfTerms(node);
    case 'round':
    case 'in':
    case 'has':
    case 'not':
    case 'known':
    case 'blank':
    case 'shift':
    case 'part':
    case 'length':
    case 'matches':
      return [node.of];
    default:
      return [];
  }
}

function rowsBehind(node: Node, at: RowContext): RowContext[] {
  if (node.op === 'aggregate') return rowsOver(node.over, at) ?? [];
  if (node.op === 'linked') return linkedRows(node.link, at) ?? [];
  const row = node.op === 'lookup' || node.op === 'previous' ? otherRow(node, at) : null;
  return row ? [row] : [];
}

/**
 * The value of every sub-tree in one row, as data, so that a person can be told why a rule passed, failed or could not tell.
 * Only `rows` of the other rows are given where a node looks at them.
 *
 * @example
 * const table = tableFromRecords(household, [{ headCount: 3 }]);
 * const at = { declared: declaredIn(defaultPack), dataset: { tables: new Map([['household', table]]) }, ledger: 'household', row: 0 };
 * explainRow(add(household.c.headCount, 1), at).of.map((part) => part.value) //=> [3, 1]
 */
export function explainRow(node: Node, at: RowContext): Explanation {
  const below =
    node.op === 'aggregate' ? [node.where, node.of].filter((part) => part !== undefined) : 'of' in node ? [node.of as Node] : [];
  const looks = node.op === 'aggregate' || node.op === 'linked' || node.op === 'lookup' || node.op === 'previous';
  const hasColumn = node.op === 'column' && tableOf(at.dataset, at.ledger).columns.has(node.field);
  return {
    node,
    value: evaluateRow(node, at),
    ...(node.op === 'column' ? { cell: hasColumn ? (cellNames[statusOf(node, at)] ?? 'unreadable') : 'missing' } : {}),
    of: sameRow(node).map((part) => explainRow(part, at)),
    ...(looks
      ? {
          rows: rowsBehind(node, at).map((row) => ({
            ledger: row.ledger,
            row: row.row,
            of: below.map((part) => explainRow(part, row)),
          })),
        }
      : {}),
  };
}
