import type { Severity } from '@taizhang/core';
import type { HostMarks, SheetRef } from '../../host/port';

/** The marks of a sheet by `row:column`. */
export function markedCells(marks: readonly HostMarks[], sheet: SheetRef): Map<string, Severity> {
  const own = marks.filter((one) => one.sheet.source === sheet.source && one.sheet.sheet === sheet.sheet);
  return new Map(own.flatMap((one) => one.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.severity])));
}
