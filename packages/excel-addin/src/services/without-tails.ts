import type { CellInput, SheetSpec } from '@taizhang/files';

const TAIL_COLUMN = /尾号|末四位|last four|ends in/i;
const TAIL = /\*{4}[0-9Xx]{1,4}(?![0-9Xx])/g;

/** A sheet on which personal numbers are hidden altogether: their last four too, in columns of their own and within sentences. */
export function withoutTails(spec: SheetSpec): SheetSpec {
  const tails = new Set(spec.columns.flatMap((column, i) => (TAIL_COLUMN.test(column.title) ? [i] : [])));
  return { ...spec, rows: spec.rows.map((row) => row.map((cell, i) => (tails.has(i) ? null : withoutTail(cell)))) };
}

function withoutTail(cell: CellInput): CellInput {
  if (typeof cell === 'string') return cell.replace(TAIL, '****');
  if (cell === null || typeof cell !== 'object' || !('value' in cell) || typeof cell.value !== 'string') return cell;
  return { ...cell, value: cell.value.replace(TAIL, '****') };
}
