import { FileError } from './file-error';

/** What a file may cost. Every figure can be raised by the caller who trusts its files. */
export interface Limits {
  /** Bytes of all parts together after unpacking, counted each time a part is unpacked. */
  readonly inflatedBytes: number;
  /** Unpacked size over packed size of one part; parts below `ratioFreeBytes` are exempt. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells kept, gaps inside rows included. */
  readonly cells: number;
  /** Parts in the package. */
  readonly parts: number;
}

/** Limits that hold unless the caller says otherwise: 256 MB unpacked, 100 : 1 for a part, 40 million cells, 20,000 parts. */
export const DEFAULT_LIMITS: Limits = {
  inflatedBytes: 256 * 1024 * 1024,
  ratio: 100,
  ratioFreeBytes: 1024 * 1024,
  cells: 40_000_000,
  parts: 20_000,
};

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** What is left of the limits while one file is read. */
export interface Budget {
  readonly limits: Limits;
  inflatedBytes: number;
  cells: number;
}

export function budgetOf(limits: Partial<Limits> = {}): Budget {
  const all = { ...DEFAULT_LIMITS, ...limits };
  return { limits: all, inflatedBytes: all.inflatedBytes, cells: all.cells };
}

/** Takes cells out of the budget; throws `too-large` when it is spent. */
export function spendCells(budget: Budget, count: number): void {
  budget.cells -= count;
  if (budget.cells < 0) throw new FileError('too-large');
}
