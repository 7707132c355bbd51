import { FileError } from './file-error';
import { budgetOf } from './limits';
import type { ReadOptions, Workbook } from './workbook';
import { readXlsx } from './xlsx/read-xlsx';
import { openArchive } from './zip/archive';

/**
 * Reads a file into grids, one a sheet. What the file is follows from its content, never from its name.
 *
 * @throws FileError with a Chinese and an English sentence when the file cannot or may not be read
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  if (bytes.length === 0) throw new FileError('empty');
  const budget = budgetOf(options.limits);
  return readXlsx({ archive: openArchive(bytes, budget), budget, inflate: options.inflate }, options);
}
