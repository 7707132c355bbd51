import type { ExcelContext } from '../../emit/excel-context';
import { columnRange, conditionRows, type Rows } from '../../emit/excel-rows';
import type { NotAvailable } from '../../emit/not-available';
import { blankValue, specOf } from '../../engine/declared';
import type { ColumnNode, Node } from '../../expr/node';
import type { RowMeasure } from '../../indicators/indicator';

/** What a formula cannot say: the node, column or function that it stopped at. */
export class NotSayable extends Error {
  constructor(readonly of: string) {
    super(of);
  }
}

/** The rows of one sheet as a measure takes them: products of 0 and 1 over ranges, '1' where there is nothing to say. */
export interface RowFormula {
  /** Counted. */
  readonly chosen: string;
  /** Judged at all: counted, or surely not. */
  readonly judged: string;
  /** Ranges to add up, with what a cell is multiplied by. Empty for counts. */
  readonly terms: readonly { readonly range: string; readonly factor: number }[];
  /** Range whose different texts are counted. */
  readonly texts: string | null;
}

/** A product of conditions; '1' of none. */
export function product(...parts: readonly string[]): string {
  const kept = [...new Set(parts)].filter((part) => part !== '1');
  return kept.length === 0 ? '1' : kept.join('*');
}

/** A measure over the rows of one sheet. Throws `NotSayable`. */
export function rowFormula(measure: RowMeasure, context: ExcelContext): RowFormula {
  const writer = { context };
  const where: Rows = measure.where ? sayable(conditionRows(measure.where, writer)) : { yes: '1', no: '0' };
  const judgedBy = (known: string): string => {
    if (where.no === '0') return known;
    const inside = known === '1' ? where.yes : `${where.yes}*${known}`;
    return `(${inside}+${where.no})`;
  };
  switch (measure.op) {
    case 'count':
      return { chosen: where.yes, judged: judgedBy('1'), terms: [], texts: null };
    case 'distinct': {
      if (measure.of.op !== 'column') throw new NotSayable(measure.of.op);
      const { range, known } = sayable(columnRange(measure.of, writer));
      return { chosen: product(where.yes, known), judged: judgedBy(known), terms: [], texts: range };
    }
    case 'sum':
    case 'mean': {
      if (measure.op === 'mean' && measure.weight) throw new NotSayable('weight');
      const columns = addends(measure.of, 1, context).map(({ node, sign }) => {
        const found = sayable(columnRange(node, writer));
        return { ...found, factor: found.factor * sign };
      });
      const known = product(...columns.map((column) => column.known));
      return {
        chosen: product(where.yes, known),
        judged: judgedBy(known),
        terms: columns.map(({ range, factor }) => ({ range, factor })),
        texts: null,
      };
    }
    default:
      throw new NotSayable(measure.op);
  }
}

function sayable<T extends object>(found: T): Exclude<T, NotAvailable> {
  if ('code' in found) throw new NotSayable((found as unknown as NotAvailable).of);
  return found as Exclude<T, NotAvailable>;
}

type Addend = { readonly node: ColumnNode; readonly sign: number };

/** Columns that are added up or taken away; one that need not be there, and whose blank is 0, is left out where it is not. */
function addends(node: Node, sign: number, context: ExcelContext): Addend[] {
  if (node.op === 'add') return node.of.flatMap((of) => addends(of, sign, context));
  if (node.op === 'sub') return [...addends(node.a, sign, context), ...addends(node.b, -sign, context)];
  if (node.op !== 'column') throw new NotSayable(node.op);
  const isLeftOut =
    node.optional && context.range(node.ledger, node.field) === undefined && blankValue(specOf(node, context.declared)) === 0;
  return isLeftOut ? [] : [{ node, sign }];
}

/** How many rows: `SUMPRODUCT` over the conditions; `all` counts the rows where there is none. */
export function countText({ chosen, texts }: Pick<RowFormula, 'chosen' | 'texts'>, also: string, all: string): string {
  const rows = product(chosen, also);
  if (texts !== null) {
    const key = rows === '1' ? texts : `${texts}&"|"&${rows}`;
    return `SUMPRODUCT(${rows}*(MATCH(${key},${key},0)=ROW(${texts})-MIN(ROW(${texts}))+1))`;
  }
  return rows === '1' ? all : `SUMPRODUCT(1*${rows})`;
}

/** The sum of the terms over the rows that count, in 元 where they are money. */
export function sumText({ chosen, terms }: RowFormula, also: string, isMoney: boolean): string {
  const rows = product(chosen, also);
  const parts = terms.map(({ range, factor }) => {
    const times = isMoney ? factor / 100 : factor;
    const total = terms.length === 1 && isKnownOnly(rows, range) ? `SUM(${range})` : `SUMPRODUCT(1*${rows},${range})`;
    return `${times < 0 ? '-' : '+'}${total}${Math.abs(times) === 1 ? '' : `*${Math.abs(times)}`}`;
  });
  return `ROUND(${parts.join('').replace(/^\+/, '')},6)`;
}

/** Whether a condition asks no more than that the cell holds a number: SUM passes over the others anyway. */
function isKnownOnly(rows: string, range: string): boolean {
  return rows === '1' || rows === `ISNUMBER(${range})` || rows === `((ISNUMBER(${range})+(LEN(${range})=0))>0)`;
}

/** Rows that could not be judged. */
export function undecidedText(judged: string, also: string): string {
  return judged === '1' ? '0' : `SUMPRODUCT(${also}*(1-${judged}))`;
}
