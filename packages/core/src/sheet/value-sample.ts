import { isBlankCell } from '../kinds/blank';
import { type Kind, type ReadContext, Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { Grid, Scalar } from '../table/grid';
import { isDitto } from './ditto';

const SAMPLE = 200;
const SCAN = 2000;

/** The first 200 values of a column that are not blank, among its first 2,000 rows below the header. */
export function sampleValues(grid: Grid, from: number, to: number, column: number): Scalar[] {
  const values: Scalar[] = [];
  const end = Math.min(to, from + SCAN);
  for (let row = from; row < end && values.length < SAMPLE; row++) {
    const cell = grid.rows[row]?.[column];
    if (cell !== undefined && cell !== null && !isBlankCell(cell) && !isDitto(cell)) values.push(cell);
  }
  return values;
}

/** Whether a cell is plainly an identity number: 15 or 18 characters, or 20 and 22, with a possible birth date inside. */
export function looksLikeId(cell: Scalar): boolean {
  if (typeof cell === 'number') return cell >= 1e14 && cell < 1e23;
  if (typeof cell !== 'string' || cell.length > 40) return false;
  const text = cell.replace(/[\s'="]/g, '');
  if (/^[1-9]\d{5}\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}$/.test(text)) return true;
  return /^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXxＸ]([1-7][1-4]([\dA-Z]{2})?)?$/.test(text);
}

// A cell of these is the right thing in a wrong state: a finding of the row, no sign that the column is another.
const DAMAGE: ReadonlySet<string> = new Set([
  'cell-error',
  'damaged-number',
  'masked-number',
  'several-values',
  'unit-in-cell-conflict',
  'not-exact',
  'percent-in-cell',
  'negative-count',
  'not-whole',
  'no-such-date',
  'two-digit-year',
  'ambiguous-date',
  'year-only',
  'month-only',
  'no-year',
  'ratio-scale-unclear',
  'says-nothing',
]);

/**
 * Share of the sample (0–1) that says that the column is something else than the kind: values of another sort, not values in a bad
 * state. Identity numbers under a header of something else count, and so does the reverse.
 */
export function contradiction(kind: Kind, sample: readonly Scalar[], context: ReadContext): number {
  if (sample.length === 0) return 0;
  let against = 0;
  for (const cell of sample) {
    if (cell === null) continue;
    const isId = looksLikeId(cell);
    if (kind.id === 'id-number') {
      if (!isId && isShortCode(cell)) against++;
      else if (!isId && isRefused(kind, cell, context)) against++;
    } else if (isId && kind.id !== 'bank-card') against++;
    else if (kind.id === 'name' && typeof cell === 'string' && ANSWER.test(cell)) against++;
    else if (isRefused(kind, cell, context)) against++;
  }
  return against / sample.length;
}

/** 是否户主 under 户主. */
const ANSWER = /^\s*(是|否|有|√|×|Y|N)\s*$/i;

function isRefused(kind: Kind, cell: Scalar, context: ReadContext): boolean {
  const read = readCell(kind, cell, context);
  return read instanceof Unreadable && !DAMAGE.has(read.code);
}

/** Far from any identity number: at most ten characters. */
function isShortCode(cell: Scalar): boolean {
  return typeof cell === 'number' ? cell < 1e10 : typeof cell === 'string' && cell.trim().length <= 10;
}

/** More than a fifth against, and not just a few slips of a short sheet: ten cells, or more than half of at least two. */
export function isContradicted(share: number, count: number): boolean {
  const against = Math.round(share * count);
  return (share > 0.2 && against >= 10) || (share > 0.5 && against >= 2);
}
