import { blankValue, specOf, typeOf } from '../engine/declared';
import type { AggregateNode, ColumnNode, Comparison, Node } from '../expr/node';
import { calendarDate, parseDay } from '../kinds/day';
import { type ExcelContext, excelLiteral, usualFactor } from './excel-context';
import type { NotAvailable } from './not-available';

// Conditions over whole ranges inside SUMPRODUCT. IF, AND and OR do not work cell by cell there without array entry, so a
// condition is two products of 0 and 1: the rows where it surely holds and those where it surely does not.

export interface RangeWriter {
  readonly context: ExcelContext;
}

/** Per row 1 or 0: surely so, surely not so. */
export interface Rows {
  readonly yes: string;
  readonly no: string;
}

/** The rows of an aggregate; texts to multiply with the key's condition, null where there is nothing to say. */
export interface ChosenRows {
  readonly chosen: string | null;
  /** Rows whose `where` is unknown, and chosen rows whose value is. */
  readonly unknown: string | null;
  readonly valueUnknown: string | null;
  /** Range to add up; texts and blanks in it count as 0. */
  readonly value: string | null;
  readonly factor: number;
}

/** Thrown inside this file only, to leave a deep tree at once. */
class Stop extends Error {
  constructor(readonly why: NotAvailable) {
    super(why.code);
  }
}

const not = (rows: Rows): Rows => ({ yes: rows.no, no: rows.yes });

function every(parts: readonly Rows[]): Rows {
  if (parts.length === 0) return { yes: '1', no: '0' };
  if (parts.length === 1) return parts[0] as Rows;
  return { yes: parts.map((part) => part.yes).join('*'), no: `(1-${parts.map((part) => `(1-${part.no})`).join('*')})` };
}

function rangeOf(node: Pick<ColumnNode, 'ledger' | 'field'>, writer: RangeWriter) {
  const spec = specOf(node, writer.context.declared);
  const range = writer.context.range(node.ledger, node.field);
  if (range === undefined) throw new Stop({ code: 'column-not-there', of: `${node.ledger}.${node.field}` });
  const isNumber = spec.kind.type === 'number' || spec.kind.type === 'date';
  const filled = isNumber ? `ISNUMBER(${range})` : `(LEN(${range})>0)`;
  const known = blankValue(spec) === null ? filled : isNumber ? `((ISNUMBER(${range})+(LEN(${range})=0))>0)` : '1';
  const factor = writer.context.factor?.(node.ledger, node.field) ?? usualFactor(spec.kind);
  return { range, known, factor, spec };
}

const whereKnown = (known: string, condition: string): Rows => ({
  yes: `${known}*${condition}`,
  no: `${known}*(1-${condition})`,
});

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const mirrored: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };

/** A literal in the unit of the cells that it is compared with. */
function literalFor(node: Node, factor: number): string | null {
  if (node.op === 'number') return `(${Number((node.value / factor).toPrecision(15))})`;
  if (node.op === 'text') return excelLiteral(node.value);
  const day = node.op === 'date' ? parseDay(node.value) : null;
  if (day === null) return null;
  const date = calendarDate(day);
  return `DATE(${Math.floor(date / 10000)},${Math.floor(date / 100) % 100},${date % 100})`;
}

function compareRows(node: Node & { readonly op: 'compare' }, writer: RangeWriter): Rows {
  if (node.b.op === 'column' && node.a.op !== 'column')
    return compareRows({ ...node, is: mirrored[node.is], a: node.b, b: node.a }, writer);
  const stop = new Stop({ code: 'node-without-body', of: 'aggregate where: compare' });
  const type = typeOf(node.a, writer.context.declared);
  if (node.a.op !== 'column' || node.within !== undefined || type === 'truth' || type === 'codes') throw stop;
  const a = rangeOf(node.a, writer);
  const b = node.b.op === 'column' ? rangeOf(node.b, writer) : null;
  const right = b?.range ?? literalFor(node.b, a.factor);
  if (right === null || (b !== null && b.factor !== a.factor)) throw stop;
  const known = b ? `${a.known}*${b.known}` : a.known;
  if (type === 'text' || type === 'code') {
    const filled = type === 'code' ? `*(LEN(${a.range})>0)` : '';
    const same = whereKnown(known, `(EXACT(${a.range},${right})${filled})`);
    return node.is === 'ne' ? not(same) : same;
  }
  return whereKnown(known, `(${a.range}${operators[node.is]}${right})`);
}

function columnRows(node: ColumnNode, writer: RangeWriter): Rows {
  const { range, spec } = rangeOf(node, writer);
  const [yes, no] = [1, 0].map((value) => `(${range}=${excelLiteral(spec.kind.write(value))})`) as [string, string];
  return { yes, no: blankValue(spec) === false ? `((${no}+(LEN(${range})=0))>0)` : no };
}

/** Sum of conditions of which at most one holds. */
const oneOf = (range: string, texts: readonly string[]): string =>
  texts.length === 0 ? '0' : `(${texts.map((text) => `(${range}=${excelLiteral(text)})`).join('+')})`;

function rowsOf(node: Node, writer: RangeWriter): Rows {
  switch (node.op) {
    case 'truth':
      return node.value ? { yes: '1', no: '0' } : { yes: '0', no: '1' };
    case 'column':
      return columnRows(node, writer);
    case 'and':
      return every(node.of.map((of) => rowsOf(of, writer)));
    case 'or':
      return not(every(node.of.map((of) => not(rowsOf(of, writer)))));
    case 'not':
      return not(rowsOf(node.of, writer));
    case 'compare':
      return compareRows(node, writer);
    case 'in': {
      if (node.of.op !== 'column') break;
      const { range, known } = rangeOf(node.of, writer);
      return whereKnown(known, oneOf(range, node.codes));
    }
    case 'anyOf': {
      // A column that the sheet lacks holds no code of any row.
      const there = node.fields.filter((field) => writer.context.range(node.ledger, field) !== undefined);
      if (there.length === 0) throw new Stop({ code: 'column-not-there', of: `${node.ledger}.${node.fields[0] ?? ''}` });
      const columns = there.map((field): Node => ({ op: 'column', ledger: node.ledger, field }));
      return rowsOf({ op: 'or', of: columns.map((of) => ({ op: 'in', of, list: node.list, codes: node.codes })) }, writer);
    }
    case 'has': {
      if (node.of.op !== 'column' || node.mode !== 'any') break;
      const { range, known } = rangeOf(node.of, writer);
      const cell = `"、"&SUBSTITUTE(SUBSTITUTE(${range},",","、"),"，","、")&"、"`;
      const found = node.codes.map((code) => `ISNUMBER(FIND(${excelLiteral(`、${code}、`)},${cell}))`).join('+');
      // A truth is greater than any number: one alone must not be compared with 0.
      return whereKnown(known, node.codes.length === 1 ? found : `((${found || '0'})>0)`);
    }
    case 'blank': {
      const { range } = rangeOf(node.of, writer);
      return whereKnown('1', `(LEN(${range})=0)`);
    }
    case 'known': {
      const { range, spec } = rangeOf(node.of, writer);
      const isNumber = spec.kind.type === 'number' || spec.kind.type === 'date';
      return { yes: isNumber ? `ISNUMBER(${range})` : `(LEN(${range})>0)`, no: `(LEN(${range})=0)` };
    }
  }
  throw new Stop({ code: 'node-without-body', of: `aggregate where: ${node.op}` });
}

/** Per row of a ledger's ranges: does the condition hold, surely, surely not? Or why a formula cannot say it. */
export function conditionRows(node: Node, writer: RangeWriter): Rows | NotAvailable {
  return orWhy(() => rowsOf(node, writer));
}

/** A column's range, where its cells are known, and what a cell is multiplied by to be stored; or why there is none. */
export function columnRange(
  node: Pick<ColumnNode, 'ledger' | 'field'>,
  writer: RangeWriter,
): { readonly range: string; readonly known: string; readonly factor: number } | NotAvailable {
  return orWhy(() => rangeOf(node, writer));
}

function orWhy<T>(write: () => T): T | NotAvailable {
  try {
    return write();
  } catch (error) {
    if (error instanceof Stop) return error.why;
    throw error;
  }
}

function summed(node: AggregateNode, writer: RangeWriter) {
  if (node.fn !== 'sum' || !node.of) return { value: null, known: null, factor: 1 };
  if (node.of.op !== 'column') throw new Stop({ code: 'node-without-body', of: `aggregate of: ${node.of.op}` });
  const { range, known, factor } = rangeOf(node.of, writer);
  return { value: range, known, factor };
}

/** The rows that an aggregate counts or adds up, or why Excel cannot say it. */
export function chosenRows(node: AggregateNode, writer: RangeWriter): ChosenRows | NotAvailable {
  return orWhy(() => {
    const where = node.where ? rowsOf(node.where, writer) : null;
    const { value, known, factor } = summed(node, writer);
    const chosen = where ? where.yes : null;
    return {
      chosen,
      unknown: where ? `(1-${where.yes}-${where.no})` : null,
      valueUnknown: known === null ? null : chosen === null ? `(1-${known})` : `${chosen}*(1-${known})`,
      value,
      factor,
    };
  });
}
