import { compactText } from '../sheet/cell-text';
import { unitOf } from '../sheet/header-unit';
import { statedUnitOf } from '../sheet/stated-unit';
import type { Grid } from '../table/grid';
import { type FormCells, formCells } from './form-cells';
import { type FormRows, filledIn, formRows } from './form-head-rows';

/** What a blank form of an upper level asks, cell by cell, before anything is understood. */
export interface FormLayout {
  readonly title: string | null;
  /** All texts above the heads: title, unit, 填报单位. */
  readonly above: readonly string[];
  /** Unit that stands above the heads: 万元, 人, 户. */
  readonly unit: string | null;
  readonly cells: readonly AskedCell[];
  /** Cells of the body that hold something or a formula: never touched. */
  readonly kept: number;
}

/** One empty cell with the heads above and beside it, outermost first. */
export interface AskedCell {
  readonly row: number;
  readonly column: number;
  readonly rowHeads: readonly string[];
  readonly columnHeads: readonly string[];
  /** Unit of its column or row, from a bracket, a row or a column of units. */
  readonly unit: string | null;
}

const SERIAL = /^(序号|编号|行次|代码|编码|指标代码|栏次|No\.?|NO\.?)$/;
const UNIT_COLUMN = /^(计量)?单位$/;
const SERIAL_VALUE = /^(\d{1,4}|[一二三四五六七八九十]{1,3}|\([一二三四五六七八九十\d]{1,3}\)|[A-Z]?\d{1,3})[、.]?$/;

/**
 * Reads a blank form: its title, its heads over one to five rows with merged cells, its row heads in the first columns (also in a
 * second block to the right), and the empty cells between them. Formulas, filled cells and cells below a merge are not asked for.
 * null where it has no heads.
 *
 * @example
 * readForm(gridFromRows([['监测对象统计表', null, null], ['村', '户数', '人数'], ['测试一村', null, null]]))?.cells.map((cell) => cell.columnHeads) //=> [['户数'], ['人数']]
 */
export function readForm(grid: Grid): FormLayout | null {
  const cells = formCells(grid);
  const rows = formRows(cells);
  if (!rows) return null;
  const title = rows.above.find((text) => !/[:：]/.test(text) && compactText(text).length > 3) ?? null;
  const asked: AskedCell[] = [];
  let kept = 0;
  for (const block of blocksOf(cells, rows)) {
    for (const row of bodyRows(cells, rows, block)) {
      for (const column of block.fill) {
        if (isTaken(cells, row.row, column)) {
          if (cells.ownText(row.row, column) !== '' || cells.hasFormula(row.row, column)) kept++;
          continue;
        }
        const columnHeads = headsOver(cells, rows, column);
        if (columnHeads.length === 0) continue;
        const unit = unitOverhead(cells, rows, column) ?? row.unit ?? bracketUnit(columnHeads) ?? bracketUnit(row.heads);
        asked.push({ row: row.row, column, rowHeads: row.heads, columnHeads, unit });
      }
    }
  }
  return { title, above: rows.above, unit: unitAbove(rows.above), cells: asked, kept };
}

function isTaken(cells: FormCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return (
    cells.ownText(row, column) !== '' ||
    cells.hasFormula(row, column) ||
    (merge !== undefined && (merge.top !== row || merge.left !== column))
  );
}

/** Heads over a column, outermost first, each once. */
function headsOver(cells: FormCells, { heads }: FormRows, column: number): readonly string[] {
  const texts: string[] = [];
  heads.forEach((row, i) => {
    const text = cells.textAt(row, column) || (i < heads.length - 1 ? leftOf(cells, heads, i, column) : '');
    if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
  });
  return texts;
}

/** Without merges a head that spans several columns stands over the first of them only. */
function leftOf(cells: FormCells, heads: readonly number[], i: number, column: number): string {
  const row = heads[i] as number;
  const below = heads[i + 1] as number;
  if (cells.mergeAt(row, column) || cells.textAt(below, column) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = cells.textAt(row, left);
    if (text !== '') return cells.textAt(below, left) !== '' && cells.textAt(below, left) !== text ? text : '';
    if (cells.textAt(below, left) === '') return '';
  }
  return '';
}

interface Block {
  readonly heads: readonly number[];
  readonly fill: readonly number[];
}

/** Columns that name the rows, and the columns to fill to the right of them; a form may have two such blocks side by side. */
function blocksOf(cells: FormCells, rows: FormRows): readonly Block[] {
  const body = Array.from({ length: rows.foot - rows.bodyTop }, (_, i) => rows.bodyTop + i).filter(
    (row) => filledIn(cells, row).length > 0,
  );
  const headed = Array.from({ length: cells.lastColumn + 1 }, (_, column) => column).filter(
    (column) => headsOver(cells, rows, column).length > 0 || body.some((row) => cells.ownText(row, column) !== ''),
  );
  const blocks: { heads: number[]; fill: number[] }[] = [];
  for (const column of headed) {
    const isHead = isHeadColumn(cells, rows, body, column, blocks.length === 0 || (blocks.at(-1)?.fill.length ?? 0) === 0);
    const last = blocks.at(-1);
    if (isHead && (!last || last.fill.length > 0)) blocks.push({ heads: [column], fill: [] });
    else if (isHead) last?.heads.push(column);
    else if (last) last.fill.push(column);
    else blocks.push({ heads: [], fill: [column] });
  }
  return blocks;
}

function isHeadColumn(cells: FormCells, rows: FormRows, body: readonly number[], column: number, isFirst: boolean): boolean {
  const head = compactText(headsOver(cells, rows, column).at(-1) ?? '');
  if (isFirst && SERIAL.test(head)) return true;
  if (body.length === 0) return false;
  let named = 0;
  for (const row of body) {
    const text = cells.textAt(row, column);
    if (text === '' || cells.hasFormula(row, column)) continue;
    if (typeof cells.valueAt(row, column) !== 'number' || SERIAL.test(head)) named++;
  }
  return named * 2 >= body.length && named > 0 && (isFirst || named * 2 > body.length);
}

interface BodyRow {
  readonly row: number;
  readonly heads: readonly string[];
  readonly unit: string | null;
}

/** Rows to fill with their heads; a head that stands once for several rows is carried down, a section over all that follow it. */
function bodyRows(cells: FormCells, rows: FormRows, block: Block): readonly BodyRow[] {
  const found: BodyRow[] = [];
  const names = block.heads.filter((column) => !SERIAL.test(headText(cells, rows, column)) && !isSerial(cells, rows, column));
  const units = names.find((column) => UNIT_COLUMN.test(headText(cells, rows, column)));
  const named = names.filter((column) => column !== units);
  let section: string | null = null;
  let carried: string[] = [];
  for (let row = rows.bodyTop; row < rows.foot; row++) {
    const filled = filledIn(cells, row);
    const wide = filled.length === 1 ? cells.mergeAt(row, filled[0] as number) : undefined;
    if (wide && wide.right - wide.left >= Math.max(2, block.heads.length)) {
      section = cells.ownText(row, filled[0] as number);
      continue;
    }
    const own = named.map((column) => cells.textAt(row, column));
    if (own.every((text) => text === '')) {
      if (named.length > 0 && filled.length === 0) continue;
      if (named.length > 0) continue;
    }
    const lastNamed = own.findLastIndex((text) => text !== '');
    const heads = own.map((text, i) => (text === '' && i < lastNamed ? (carried[i] ?? '') : text));
    carried = heads;
    const path = [...(section === null ? [] : [section]), ...heads].filter((text, i, all) => text !== '' && text !== all[i - 1]);
    found.push({ row, heads: path, unit: units === undefined ? null : unitOf(compactText(cells.textAt(row, units))) });
  }
  if (found.length === 0 && block.heads.length === 0) found.push({ row: rows.bodyTop, heads: [], unit: null });
  return found;
}

function headText(cells: FormCells, rows: FormRows, column: number): string {
  return compactText(headsOver(cells, rows, column).at(-1) ?? '');
}

function isSerial(cells: FormCells, rows: FormRows, column: number): boolean {
  const values: string[] = [];
  for (let row = rows.bodyTop; row < rows.foot; row++) {
    const text = compactText(cells.ownText(row, column));
    if (text !== '') values.push(text);
  }
  return values.length > 0 && values.every((value) => SERIAL_VALUE.test(value));
}

function unitOverhead(cells: FormCells, { units }: FormRows, column: number): string | null {
  return units === null ? null : unitOf(compactText(cells.textAt(units, column)).replace(/^\(|\)$/g, ''));
}

/** The unit in the brackets of the innermost head that has one. */
function bracketUnit(heads: readonly string[]): string | null {
  for (const head of [...heads].reverse()) {
    for (const [, inside = ''] of compactText(head).matchAll(/\(([^()]{1,10})\)/g)) {
      const unit = unitOf(inside);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** 单位:万元, 单位:人. Two units (单位:户、人) say nothing for all cells. */
function unitAbove(above: readonly string[]): string | null {
  for (const text of above) {
    const money = statedUnitOf(text);
    if (money !== null) return money;
    const stated = /(?:^|[^报制责任施导送])单位[:：为]([^,，\s]{1,6})$/.exec(compactText(text))?.[1];
    const unit = stated === undefined ? null : unitOf(stated);
    if (unit !== null) return unit;
  }
  return null;
}
