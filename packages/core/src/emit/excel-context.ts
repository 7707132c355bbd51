import type { Declared } from '../engine/declared';
import type { Kind } from '../kinds/kind';
import type { NotAvailable } from './not-available';

/** Where the cells of a formula stand. */
export interface ExcelContext {
  readonly declared: Declared;
  /** The row's own cell of a field, such as `$F5`; undefined where the sheet does not have it. */
  readonly ref: (field: string) => string | undefined;
  /** All cells of a field of a ledger, such as `'人表'!$F$5:$F$400` (see `excelRange`); undefined where they are not in the workbook. */
  readonly range: (ledger: string, field: string) => string | undefined;
  /** Cell of the day that the row is about. */
  readonly asOf?: string;
  /** Policy value at the sheet's day and place in its stored unit (分, fraction): a number or a cell. */
  readonly param?: (parameter: string) => string | number | undefined;
  /** What a cell is multiplied by to be stored: 100 for 元, 1,000,000 for 万元. Absent: by the kind (money in 元, shares written 95 as 0.01). */
  readonly factor?: (ledger: string, field: string) => number | undefined;
}

export type ExcelText =
  | { readonly exact: true; readonly formula: string }
  | { readonly exact: false; readonly why: NotAvailable };

/** What a cell of a kind is multiplied by where nothing else is said. */
export function usualFactor(kind: Kind): number {
  if (kind.id === 'money') return 100;
  return kind.id === 'ratio-percent' ? 0.01 : 1;
}

/** An Excel text literal. */
export const excelLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Absolute range of a column of a sheet; the sheet's name is quoted.
 *
 * @example
 * excelRange("一组'新", 'F', 5, 400) //=> "'一组''新'!$F$5:$F$400"
 */
export function excelRange(sheet: string, letters: string, first: number, last: number): string {
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${last}`;
}
