import { FileError } from './file-error';
import { type Budget, budgetOf } from './limits';
import { decodeText } from './text/decode-text';
import { readCsv } from './text/read-csv';
import type { ReadOptions, Workbook } from './workbook';
import { readXlsx } from './xlsx/read-xlsx';
import { openArchive } from './zip/archive';

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function readText(bytes: Uint8Array, budget: Budget, options: ReadOptions): Workbook {
  return readCsv(decodeText(bytes), budget, options);
}

/**
 * Reads a file into grids, one a sheet. What the file is follows from its content, never from its name.
 *
 * @throws FileError with a Chinese and an English sentence when the file cannot or may not be read
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  if (bytes.length === 0) throw new FileError('empty');
  const budget = budgetOf(options.limits);
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx({ archive: openArchive(bytes, budget), budget, inflate: options.inflate }, options);
  return readText(bytes, budget, options);
}
