import type { Choice, SheetReading } from '../../engine/reading';
import type { SheetRef } from '../../host/port';

/** Fields that were recognised in both sheets, in the order of the first, under the words of its header. */
export function commonFields(readings: readonly SheetReading[], a: SheetRef, b: SheetRef): Choice[] {
  const of = (sheet: SheetRef) =>
    readings.filter((one) => one.source === sheet.source && one.sheet === sheet.sheet).flatMap((one) => one.columns);
  const there = new Set(of(b).map((column) => column.field));
  const seen = new Set<string>();
  return of(a).flatMap(({ field, title }) => {
    if (field === null || !there.has(field) || seen.has(field)) return [];
    seen.add(field);
    return [{ id: field, title }];
  });
}
