import type { ComputeResult, Figure } from '../../compute/figure';
import { YEAR } from '../../compute/groups';
import { type ExcelContext, excelLiteral } from '../../emit/excel-context';
import { type Declared, declaredIn } from '../../engine/declared';
import type { Node } from '../../expr/node';
import type { Indicator, Measure, RowMeasure } from '../../indicators/indicator';
import { calendarDate, formatDay } from '../../kinds/day';
import { CellStatus, type Table } from '../../table/table';
import { isMoneyPart } from '../printed-figure';
import type { Reading } from '../reading';
import { type BoundSheet, boundSheets, type RangeDoubt, type RangeDoubtCode, storedFactor } from './bound-range';
import { countText, NotSayable, product, type RowFormula, rowFormula, sumText, undecidedText } from './row-formula';

/** A figure as plain formulas over the ledgers, without the `=`: its parts as people read them (元, 人), and the rows not judged. */
export interface FigureFormula {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly undecided: string;
  /** The value from the cells of its two parts: 比 from `E5` and `F5`. */
  readonly value: (numerator: string, denominator: string) => string;
}

/** Why a figure stays a value, with the first cell that a formula would read otherwise. */
export interface FormulaDoubt extends Omit<RangeDoubt, 'code'> {
  readonly code:
    | RangeDoubtCode
    | 'not-sayable'
    | 'too-long'
    | 'too-many-rows'
    | 'several-sheets'
    | 'several-policy-values'
    | 'undecided-groups';
}

export type FigureFormulas = (figure: Figure, indicator: Indicator) => FigureFormula | FormulaDoubt;

const LONGEST = 8000;
/** Different texts are told apart by comparing each with each: more rows would make every edit slow. */
const MOST_DISTINCT = 2000;

/**
 * Plain Excel formulas of figures, where they give the same number as the declaration, now and after later edits of clean cells: no
 * total rows or merged cells in the range, numbers as numbers in the column's unit, codes by their names, one workbook, one year.
 * Conditions over other rows (家庭成员, other ledgers) have no plain formula. Rows that cannot be judged are counted beside.
 * `result` is the answer of `compute` that the figures come from.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const reading = readGrids([gridFromRows([head, ['520000000001', '测试甲', 3, 9000]])], defaultPack);
 * const result = compute(reading.dataset, defaultPack, { indicators: ['population/head-count'] });
 * const sum = defaultPack.indicators.find(({ id }) => id === 'population/head-count') as Indicator;
 * const formula = figureFormulas(reading, result)(result.figures[0] as Figure, sum);
 * 'numerator' in formula && formula.numerator //=> "ROUND(SUM('Sheet1'!$C$2:$C$2),6)"
 */
export function figureFormulas(reading: Reading, result: ComputeResult): FigureFormulas {
  const declared = declaredIn(reading.pack);
  const sheets = new Map<string, readonly BoundSheet[] | RangeDoubt>();
  const sheetsOf = (ledger: string): readonly BoundSheet[] => {
    const table = result.tables.get(ledger);
    const found = sheets.get(ledger) ?? (table ? boundSheets(reading, table) : { code: 'column-missing' as const, ledger });
    sheets.set(ledger, found);
    if ('code' in found) throw new Doubt(found);
    return found;
  };
  return (figure, indicator) => {
    try {
      if (result.by.includes(YEAR)) throw new Doubt({ code: 'several-years' });
      const settled = settledMeasure(indicator, result);
      return writeFigure({ reading, declared, result, indicator, figure, sheetsOf }, settled);
    } catch (error) {
      if (error instanceof Doubt) return error.why;
      if (error instanceof NotSayable) return { code: 'not-sayable' };
      throw error;
    }
  };
}

/** Thrown inside this file only. */
class Doubt extends Error {
  constructor(readonly why: FormulaDoubt) {
    super(why.code);
  }
}

interface World {
  readonly reading: Reading;
  readonly declared: Declared;
  readonly result: ComputeResult;
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly sheetsOf: (ledger: string) => readonly BoundSheet[];
}

/** One sheet's rows of a measure, with the condition of the group. */
interface Piece {
  readonly rows: RowFormula;
  readonly group: string;
  readonly count: string;
}

function writeFigure(world: World, measure: Measure): FigureFormula {
  const { indicator, figure } = world;
  if (measure.op === 'change') throw new NotSayable('change');
  const made = measure.op === 'ratio' ? ratio(world, measure) : single(world, measure);
  for (const text of [made.numerator, made.denominator ?? '', made.undecided])
    if (text.length > LONGEST) throw new Doubt({ code: 'too-long' });
  const scale = indicator.unit === '%' ? '*100' : indicator.unit === '万元' ? '/10000' : '';
  const hasDenominator = made.denominator !== null;
  return {
    ...made,
    value: (numerator, denominator) =>
      hasDenominator
        ? `IF(${denominator}=0,"—",ROUND(${numerator}/${denominator}${scale},${indicator.digits}))`
        : figure.denominator === null && scale === '' && measure.op !== 'sum'
          ? numerator
          : `ROUND(${numerator}${scale},${indicator.digits})`,
  };
}

function single(world: World, measure: RowMeasure): Omit<FigureFormula, 'value'> {
  const pieces = piecesOf(world, measure);
  return {
    numerator: partText(pieces, measure, world),
    denominator: measure.op === 'mean' ? pieces.map(({ rows, group, count }) => countText(rows, group, count)).join('+') : null,
    undecided: totalOf(pieces.map(({ rows, group }) => undecidedText(rows.judged, group))),
  };
}

function ratio(world: World, { numerator, denominator }: Extract<Measure, { op: 'ratio' }>): Omit<FigureFormula, 'value'> {
  if (numerator.op === 'ratio' || denominator.op === 'ratio' || numerator.op === 'change' || denominator.op === 'change')
    throw new NotSayable('ratio');
  const home = world.indicator.ledger;
  const top = piecesOf(world, numerator);
  const bottom = piecesOf(world, denominator);
  if ((numerator.ledger ?? home) !== (denominator.ledger ?? home))
    return {
      numerator: partText(top, numerator, world),
      denominator: partText(bottom, denominator, world),
      undecided: totalOf([...top, ...bottom].map(({ rows, group }) => undecidedText(rows.judged, group))),
    };
  // Of households with rows that cannot be judged the reader leaves out the whole household: no formula of this length says that.
  if (numerator.op === 'distinct' && world.figure.undecided > 0) throw new Doubt({ code: 'undecided-groups' });
  const besides = (pieces: readonly Piece[], others: readonly Piece[]): Piece[] =>
    pieces.map((piece, i) => ({
      ...piece,
      rows: { ...piece.rows, chosen: product(piece.rows.chosen, (others[i] as Piece).rows.judged) },
    }));
  return {
    numerator: partText(besides(top, bottom), numerator, world),
    denominator: partText(besides(bottom, top), denominator, world),
    undecided: totalOf(
      top.map(({ rows, group }, i) => undecidedText(product(rows.judged, (bottom[i] as Piece).rows.judged), group)),
    ),
  };
}

function totalOf(texts: readonly string[]): string {
  const kept = texts.filter((text) => text !== '0');
  return kept.length === 0 ? '0' : kept.join('+');
}

function partText(pieces: readonly Piece[], measure: RowMeasure, world: World): string {
  const isSum = measure.op === 'sum' || measure.op === 'mean';
  const isMoney = isSum && isMoneyPart(measure, world.reading.pack.ledgers);
  if (measure.op === 'distinct' && pieces.length > 1) throw new Doubt({ code: 'several-sheets' });
  return pieces
    .map(({ rows, group, count }) => (isSum ? sumText(rows, group, isMoney) : countText(rows, group, count)))
    .join('+');
}

/** The measure over each sheet of its ledger. */
function piecesOf(world: World, measure: RowMeasure): Piece[] {
  const { declared, figure, result, indicator } = world;
  const ledger = measure.ledger ?? indicator.ledger;
  const sheets = world.sheetsOf(ledger);
  const all = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  if (measure.op === 'distinct' && all > MOST_DISTINCT) throw new Doubt({ code: 'too-many-rows' });
  return sheets.map((sheet) => {
    const context: ExcelContext = {
      declared,
      ref: () => undefined,
      range: (other, field) => {
        if (other !== ledger) throw new NotSayable(other);
        const found = sheet.range(field);
        if (typeof found === 'string') return found;
        if (found.code === 'column-missing') return undefined;
        throw new Doubt(found);
      },
      factor: (other, field) => {
        const spec = declared.ledgers.get(other)?.columns[field];
        return spec ? storedFactor(spec) : undefined;
      },
    };
    const group = product(...result.by.map((field, i) => groupText(sheet, field, figure.group[i] ?? null)));
    return { rows: rowFormula(measure, context), group, count: sheet.count };
  });
}

function groupText(sheet: BoundSheet, field: string, value: string | null): string {
  const range = sheet.range(field);
  if (typeof range !== 'string') throw new Doubt(range);
  return value === null ? `(LEN(${range})=0)` : `EXACT(${range},${excelLiteral(value)})`;
}

/** The measure with the values that hold for all rows written out: policy values, the day of the data. */
function settledMeasure(indicator: Indicator, result: ComputeResult): Measure {
  const table = result.tables.get(indicator.ledger);
  const day = table ? dayOf(table) : null;
  const { from, to } = indicator.dataYears ?? {};
  if (from !== undefined || to !== undefined) {
    const years = yearsOf(table);
    if (years === null || years.from < (from ?? 0) || years.to > (to ?? 9999)) throw new Doubt({ code: 'several-years' });
  }
  const settle = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(settle);
    if (typeof node !== 'object' || node === null) return node;
    const { op, param } = node as { op?: string; param?: string };
    if (op === 'param') return { op: 'number', value: policyValue(indicator, param as string, result) };
    if (op === 'asOf') {
      if (day === null) throw new Doubt({ code: 'several-years' });
      return { op: 'date', value: formatDay(day) } satisfies Node;
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, settle(value)]));
  };
  return settle(indicator.measure) as Measure;
}

function policyValue(indicator: Indicator, parameter: string, { policyUsed }: ComputeResult): number {
  const uses = policyUsed.filter((use) => use.indicator === indicator.id && use.parameter === parameter);
  const [value, ...others] = new Set(uses.map((use) => use.value));
  if (value === undefined || others.length > 0) throw new Doubt({ code: 'several-policy-values' });
  return value;
}

/** The one day that all rows are about; null where they differ or one has none. */
function dayOf({ asOf, length }: Table): number | null {
  const days = asOf.values as Float64Array;
  for (let row = 0; row < length; row++) if (asOf.status[row] !== CellStatus.ok || days[row] !== days[0]) return null;
  return length === 0 ? null : (days[0] as number);
}

function yearsOf(table: Table | undefined): { readonly from: number; readonly to: number } | null {
  if (!table || table.length === 0) return null;
  const days = table.asOf.values as Float64Array;
  let [from, to] = [9999, 0];
  for (let row = 0; row < table.length; row++) {
    if (table.asOf.status[row] !== CellStatus.ok) return null;
    const year = Math.floor(calendarDate(days[row] as number) / 10000);
    [from, to] = [Math.min(from, year), Math.max(to, year)];
  }
  return { from, to };
}
