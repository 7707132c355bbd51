import type { Sheet } from '../book/book';
import type { HostState } from '../interpreter/host-state';
import { putValue } from './range-values';

/** Puts a value where the host itself writes: header names, table rows. */
export const putCell = (host: HostState, sheet: Sheet, row: number, column: number, value: unknown): void =>
  putValue(host, sheet, row, column, value, 'host');
