import { fixedAddress } from '../book/address';
import { lineToWrite } from '../book/cells';
import { cellCount, columnCount, isWholeColumns, isWholeRows, LAST_ROW, type Rect, rowCount } from '../book/rect';
import type { HostState } from '../interpreter/host-state';
import { type ObjectType, object, type Prop } from '../interpreter/object-type';
import { CONDITIONAL_FORMATS_TYPE } from './conditional-format-collection';
import { DATA_VALIDATION_TYPE } from './data-validation';
import { RANGE_CHANGES } from './range-changes';
import { FORMAT_TYPE } from './range-format';
import { RANGE_PLACES } from './range-places';
import { alive, fullAddress, guardOption, isUnbounded, type RangeRef } from './range-ref';
import { RANGE_SORT_TYPE } from './range-sort';
import { RANGE_TABLES } from './range-tables';
import { RANGE_VALUES } from './range-values';
import { RANGE_VIEW } from './range-view';
import { WORKSHEET_TYPE } from './worksheet';

/** `null` when only some of the lines are hidden. */
function hiddenLines(ref: RangeRef, axis: 'row' | 'column'): boolean | null {
  const lines = axis === 'row' ? ref.sheet.rowLines : ref.sheet.columnLines;
  const [first, last] = axis === 'row' ? [ref.rect.top, ref.rect.bottom] : [ref.rect.left, ref.rect.right];
  let hidden = 0;
  for (const [at, line] of lines) if (at >= first && at <= last && line.hidden) hidden++;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

const hiddenProp = (axis: 'row' | 'column'): Prop<RangeRef> => ({
  get: (ref) => hiddenLines(ref, axis),
  set: (ref, hidden, host) => {
    const location = `Range.${axis}Hidden`;
    alive(host, ref, location);
    guardOption(ref.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns', location);
    const lines = axis === 'row' ? ref.sheet.rowLines : ref.sheet.columnLines;
    const [first, last] = axis === 'row' ? [ref.rect.top, ref.rect.bottom] : [ref.rect.left, ref.rect.right];
    for (let at = first; at <= last; at++) {
      const line = lineToWrite(lines, at);
      if (hidden) line.hidden = true;
      else delete line.hidden;
      if (Object.keys(line).length === 0) lines.delete(at);
    }
  },
});

const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 64;
const sum = (lines: RangeRef['sheet']['rowLines'], first: number, last: number, usual: number): number => {
  let total = (last - first + 1) * usual;
  for (const [at, line] of lines) {
    if (at >= first && at <= last) total += (line.hidden ? 0 : (line.size ?? usual)) - usual;
  }
  return total;
};

const count = (of: (rect: Rect) => number | boolean): Prop<RangeRef> => ({
  get: (ref, host) => checked(ref, host) ?? of(ref.rect),
});
const checked = (ref: RangeRef, host: HostState): undefined => alive(host, ref, 'Range') as undefined;

let methods: ObjectType<RangeRef>['methods'] | undefined;

export const RANGE_TYPE: ObjectType<RangeRef> = {
  name: 'Range',
  kept: true,
  place: (ref) => fullAddress(ref.sheet, ref.rect),
  props: {
    Address: { get: (ref, host) => checked(ref, host) ?? fullAddress(ref.sheet, ref.rect) },
    AddressLocal: { get: (ref) => fixedAddress(ref.rect).replaceAll('$', '') },
    RowIndex: count((rect) => rect.top),
    ColumnIndex: count((rect) => rect.left),
    RowCount: count(rowCount),
    ColumnCount: count(columnCount),
    CellCount: count((rect) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect))),
    IsEntireColumn: count(isWholeColumns),
    IsEntireRow: count(isWholeRows),
    RowHidden: hiddenProp('row'),
    ColumnHidden: hiddenProp('column'),
    Hidden: { get: (ref) => hiddenLines(ref, 'row') || hiddenLines(ref, 'column') },
    Top: { get: (ref) => sum(ref.sheet.rowLines, 0, ref.rect.top - 1, ROW_HEIGHT) },
    Left: { get: (ref) => sum(ref.sheet.columnLines, 0, ref.rect.left - 1, COLUMN_WIDTH) },
    Height: { get: (ref) => sum(ref.sheet.rowLines, ref.rect.top, Math.min(ref.rect.bottom, LAST_ROW), ROW_HEIGHT) },
    Width: { get: (ref) => sum(ref.sheet.columnLines, ref.rect.left, ref.rect.right, COLUMN_WIDTH) },
    HasSpill: { get: (ref) => (isUnbounded(ref.rect) ? null : false) },
    ...RANGE_VALUES,
  },
  nav: {
    Worksheet: (ref) => object(WORKSHEET_TYPE, ref.sheet),
    Format: (ref) => object(FORMAT_TYPE, { sheet: ref.sheet, rects: [ref.rect] }),
    ConditionalFormats: (ref) => object(CONDITIONAL_FORMATS_TYPE, { sheet: ref.sheet, rects: [ref.rect] }),
    DataValidation: (ref) => object(DATA_VALIDATION_TYPE, { sheet: ref.sheet, rects: [ref.rect] }),
    Sort: (ref) => object(RANGE_SORT_TYPE, ref),
  },
  // Asked for late: these tables answer ranges and so import this file in turn.
  get methods() {
    methods ??= { ...RANGE_PLACES, ...RANGE_CHANGES, ...RANGE_TABLES, ...RANGE_VIEW };
    return methods;
  },
};
