import { maskNumber } from '../check/mask';
import { CellStatus, type Column } from '../table/table';
import { keyPart } from './key-part';
import { type Side, valueText } from './side';

/** A field that both sides have. */
export interface CommonField {
  readonly field: string;
  readonly a: Column;
  readonly b: Column;
}

/** Fields to compare: those asked for, else all that both have, without the key, serial-like codes of rows and remarks. */
export function commonFields(a: Side, b: Side, key: readonly string[], wanted: readonly string[] | undefined): CommonField[] {
  return [...a.table.columns].flatMap(([field, column]) => {
    const other = b.table.columns.get(field);
    if (!other || key.includes(field) || (wanted ? !wanted.includes(field) : column.kind.id === 'remark')) return [];
    return [{ field, a: column, b: other }];
  });
}

/**
 * Both values where two cells say different things after folding: spaces, width, units (money is 分 by now), codes by name. A cell that
 * cannot be read differs from every other but one that is as unreadable; blank differs from filled.
 */
export function differingCell(common: CommonField, rowA: number, rowB: number): { valueA: string; valueB: string } | null {
  const [statusA, statusB] = [common.a.status[rowA], common.b.status[rowB]];
  const isRead = (status: number | undefined): boolean => status === CellStatus.ok || status === CellStatus.blank;
  if (statusA === CellStatus.doubtful || statusB === CellStatus.doubtful) return null;
  if (!isRead(statusA) && !isRead(statusB)) return null;
  const [valueA, valueB] = [shown(common.a, rowA), shown(common.b, rowB)];
  if (isRead(statusA) && isRead(statusB) && sameValue(common, rowA, rowB)) return null;
  return { valueA, valueB };
}

function sameValue({ field, a, b }: CommonField, rowA: number, rowB: number): boolean {
  if (a.values && b.values && a.kind.id === b.kind.id && a.status[rowA] === CellStatus.ok && b.status[rowB] === CellStatus.ok)
    return a.values[rowA] === b.values[rowB];
  return keyPart(field, valueText(a, rowA)) === keyPart(field, valueText(b, rowB));
}

/** As it may be shown: personal numbers by their last four; '' for blank, ？ for what cannot be read. */
function shown(column: Column, row: number): string {
  if (column.status[row] === CellStatus.blank) return '';
  if (column.status[row] !== CellStatus.ok) return '？';
  const text = valueText(column, row);
  return column.kind.personal === 'number' ? maskNumber(text) : text;
}
