import type { ConditionalFormat, Sheet } from '../book/book';
import { newId } from '../book/book';
import { intersection, type Rect, without } from '../book/rect';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { CONDITIONAL_FORMAT_TYPE, type FormatRef } from './conditional-format';
import { type AreasRef, alive, fullAddress, guardOption } from './range-ref';

const KINDS = new Set(['Custom', 'CellValue', 'ContainsText', 'PresetCriteria', 'TopBottom', 'DataBar', 'ColorScale', 'IconSet']);

/** Rules that touch some areas, the first in priority first. */
function touching({ sheet, rects }: AreasRef): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((one) => one.ranges.some((range) => rects.some((rect) => intersection(range, rect))))
    .sort((a, b) => a.priority - b.priority);
}

/** Takes areas out of every rule; a rule that has none left goes (assumed). */
export function clearConditionalFormats(sheet: Sheet, rects: readonly Rect[]): void {
  for (const one of sheet.conditionalFormats) {
    for (const rect of rects) one.ranges = one.ranges.flatMap((range) => without(range, rect));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.ranges.length > 0);
  renumber(sheet);
}

/** Priorities count from 0 without gaps. */
export function renumber(sheet: Sheet): void {
  const inOrder = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const [i, one] of inOrder.entries()) one.priority = i;
}

/** Gives a rule another place in the order. */
export function moveTo(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((one) => one !== format).sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, format);
  for (const [i, one] of others.entries()) one.priority = i;
}

const found = (ref: AreasRef, id: string): HostObject | undefined => {
  const format = touching(ref).find((one) => one.id === id);
  return format && object(CONDITIONAL_FORMAT_TYPE, { sheet: ref.sheet, format } satisfies FormatRef);
};

export const CONDITIONAL_FORMATS_TYPE: ObjectType<AreasRef> = {
  name: 'ConditionalFormatCollection',
  place: (ref) => ref.rects.map((rect) => fullAddress(ref.sheet, rect)).join(','),
  props: {},
  nav: {},
  methods: {
    Add: writes((ref, [type], host: HostState) => {
      alive(host, ref, 'ConditionalFormatCollection.add');
      guardOption(ref.sheet, 'allowFormatCells', 'ConditionalFormatCollection.add');
      if (!KINDS.has(type as string)) throw invalidArgument('ConditionalFormatCollection.add');
      const format: ConditionalFormat = {
        id: newId(host.book),
        type: type as string,
        ranges: ref.rects.map((rect) => ({ ...rect })),
        priority: -1,
        stopIfTrue: false,
        rule: {},
        format: { font: {}, borders: {} },
      };
      ref.sheet.conditionalFormats.push(format);
      renumber(ref.sheet);
      return object(CONDITIONAL_FORMAT_TYPE, { sheet: ref.sheet, format });
    }),
    ClearAll: writes((ref, _args, host) => {
      alive(host, ref, 'ConditionalFormatCollection.clearAll');
      guardOption(ref.sheet, 'allowFormatCells', 'ConditionalFormatCollection.clearAll');
      clearConditionalFormats(ref.sheet, ref.rects);
    }),
    GetCount: reads((ref) => touching(ref).length),
    GetItemAt: reads((ref, [index]) => {
      const format = touching(ref)[index as number];
      if (!format) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return object(CONDITIONAL_FORMAT_TYPE, { sheet: ref.sheet, format });
    }),
    GetItemOrNullObject: reads((ref, [id]) => found(ref, id as string) ?? null),
  },
  item: (ref, id) => {
    const one = found(ref, id);
    if (!one) throw itemNotFound('ConditionalFormatCollection.getItem');
    return one;
  },
  items: (ref) => touching(ref).map((format) => object(CONDITIONAL_FORMAT_TYPE, { sheet: ref.sheet, format })),
};
