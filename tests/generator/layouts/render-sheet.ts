import type { GridRange, Scalar } from '@taizhang/core';
import type { LedgerRow } from '../records/ledger-row';
import type { PlannedLine, RenderedBlock, RenderedSheet, SheetPlan } from './sheet-plan';

/** What happens to a cell on its way into the sheet: legal dirt, or nothing. */
export type Typing = (value: Scalar, title: string, row: LedgerRow) => Scalar;

interface Canvas {
  readonly rows: Scalar[][];
  readonly merges: GridRange[];
}

function put(canvas: Canvas, row: number, column: number, value: Scalar): void {
  while (canvas.rows.length < row) canvas.rows.push([]);
  const cells = canvas.rows[row - 1] as Scalar[];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function putText(canvas: Canvas, line: Extract<PlannedLine, { text: unknown }>, row: number, left: number, width: number): void {
  line.text.forEach((value, i) => put(canvas, row, left + i, value));
  if (line.text.length === 0) put(canvas, row, left, null);
  if (line.merged && width > 1) canvas.merges.push({ top: row, bottom: row, left, right: left + width - 1 });
}

/** Header rows; a text that repeats to the right under the same parents is merged, and so is one that repeats downwards. */
function putHeader(canvas: Canvas, plan: SheetPlan, top: number, left: number): number {
  const depth = Math.max(...plan.columns.map((column) => column.header.length));
  const textAt = (level: number, i: number): string => {
    const header = plan.columns[i]?.header ?? [];
    return header[Math.min(level, header.length - 1)] ?? '';
  };
  for (let level = 0; level < depth; level++) {
    for (let i = 0; i < plan.columns.length; ) {
      const header = plan.columns[i]?.header as readonly string[];
      const isLast = level >= header.length - 1;
      if (isLast && level > header.length - 1) {
        i++;
        continue;
      }
      let right = i;
      if (!isLast)
        while (
          right + 1 < plan.columns.length &&
          (plan.columns[right + 1]?.header.length ?? 0) > level + 1 &&
          textAt(level, right + 1) === textAt(level, i)
        )
          right++;
      put(canvas, top + level, left + i, textAt(level, i));
      const bottom = isLast ? top + depth - 1 : top + level;
      if (right > i || bottom > top + level)
        canvas.merges.push({ top: top + level, bottom, left: left + i, right: left + right });
      i = right + 1;
    }
  }
  return depth;
}

function putRecords(
  canvas: Canvas,
  plan: SheetPlan,
  top: number,
  left: number,
  typing: Typing,
): { block: RenderedBlock; next: number } {
  const rowOf = new Map<LedgerRow, number>();
  const columnOf = new Map(plan.columns.flatMap((column, i) => (column.title === '' ? [] : [[column.title, left + i] as const])));
  let row = top;
  let serial = 0;
  let household = '';
  let household1 = row;
  const closeHousehold = (end: number) => {
    if (plan.householdCells !== 'merged' || household === '' || end - household1 < 2) return;
    plan.columns.forEach((column, i) => {
      if (column.ofHousehold) canvas.merges.push({ top: household1, bottom: end - 1, left: left + i, right: left + i });
    });
  };
  for (const line of plan.lines) {
    if (!('row' in line)) {
      closeHousehold(row);
      household = '';
      putText(canvas, line, row++, left, plan.columns.length);
      continue;
    }
    const isFirst = line.row.household === '' || line.row.household !== household;
    if (isFirst) {
      closeHousehold(row);
      household = line.row.household;
      household1 = row;
    }
    rowOf.set(line.row, row);
    serial++;
    plan.columns.forEach((column, i) => {
      const isRepeat = column.ofHousehold && !isFirst && plan.householdCells !== 'repeated';
      const value =
        column.title === '' ? serial : isRepeat ? null : typing(line.row.cells[column.title] ?? null, column.title, line.row);
      if (value !== null) put(canvas, row, left + i, value);
    });
    put(canvas, row, left, canvas.rows[row - 1]?.[left] ?? null);
    row++;
  }
  closeHousehold(row);
  const householdTitles = new Set(plan.columns.filter((column) => column.ofHousehold).map((column) => column.title));
  return { block: { ledger: plan.ledger, rowOf, columnOf, householdCells: plan.householdCells, householdTitles }, next: row };
}

/** Lays blocks out on one sheet, one below the other with a blank row between, or side by side with a blank column between. */
export function renderSheet(
  name: string,
  plans: readonly SheetPlan[],
  typing: Typing,
  direction: 'below' | 'beside' = 'below',
): RenderedSheet {
  const canvas: Canvas = { rows: [], merges: [] };
  const blocks: RenderedBlock[] = [];
  let top = 1;
  let left = 0;
  for (const plan of plans) {
    let row = top;
    for (const line of plan.above) if ('text' in line) putText(canvas, line, row++, left, plan.columns.length);
    row += putHeader(canvas, plan, row, left);
    const { block, next } = putRecords(canvas, plan, row, left, typing);
    blocks.push(block);
    if (direction === 'below') top = next + 2;
    else left += plan.columns.length + 1;
  }
  return { name, blocks, rows: canvas.rows, merges: canvas.merges };
}
