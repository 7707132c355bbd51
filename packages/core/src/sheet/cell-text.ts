import { foldText, isDropped } from '../kinds/fold';
import type { Scalar } from '../table/grid';

/** Text of a raw cell for recognition; '' for a blank. Errors give their own text (`#N/A`). */
export function cellText(cell: Scalar | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.error;
  return String(cell);
}

/** True where nothing is to be seen: null, or a text of spaces and invisible characters. A dash is seen. */
export function isEmptyCell(cell: Scalar | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  for (let i = 0; i < cell.length; i++) if (!isDropped(cell.charCodeAt(i))) return false;
  return true;
}

const TEXT_LIMIT = 400;

/**
 * Text as it is compared, folded (see `foldText`). Only the first 400 characters count: longer cells are notes, and no header or
 * label needs them.
 */
export function compactText(cell: Scalar | undefined): string {
  const text = cellText(cell);
  return foldText(text.length > TEXT_LIMIT ? text.slice(0, TEXT_LIMIT) : text);
}
