import type { Sheet, Table } from '../book/book';
import type { Rect } from '../book/rect';
import { accessDenied } from '../interpreter/host-error';
import { dataRect } from './range-ref';

/** What a Table of a batch stands for. */
export interface TableRef {
  readonly sheet: Sheet;
  readonly table: Table;
}

export const bodyRect = ({ table }: TableRef): Rect => dataRect(table.range, table.hasHeaders, table.hasTotals);

/** Fails on a protected sheet: tables cannot grow or change there. */
export function guardTable({ sheet }: TableRef, location: string): void {
  if (sheet.protection) throw accessDenied(location);
}
