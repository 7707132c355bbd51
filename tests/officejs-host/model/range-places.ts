import { usedRect } from '../book/cells';
import { bounding, intersection, LAST_COLUMN, LAST_ROW, type Rect } from '../book/rect';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type Method, object, reads } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { alive, type RangeRef, rangeOf } from './range-ref';

type Place = Method<RangeRef>;

/** A Range object; fails when it would lie outside the sheet. */
export function rangeObject(ref: RangeRef, rect: Rect, location: string): HostObject {
  if (
    rect.top < 0 ||
    rect.left < 0 ||
    rect.bottom > LAST_ROW ||
    rect.right > LAST_COLUMN ||
    rect.top > rect.bottom ||
    rect.left > rect.right
  ) {
    throw invalidArgument(location);
  }
  return object(RANGE_TYPE, { sheet: ref.sheet, rect });
}

const place = (location: string, of: (rect: Rect, args: readonly number[]) => Rect): Place =>
  reads((ref, args, host) => {
    alive(host, ref, location);
    return rangeObject(ref, of(ref.rect, args), location);
  });

const other = (ref: RangeRef, arg: unknown, host: HostState, location: string): RangeRef =>
  typeof arg === 'string' ? rangeOf(host, ref.sheet, arg, location) : (arg as HostObject).target;

const shared = (orNull: boolean): Place =>
  reads((ref, [arg], host) => {
    const location = 'Range.getIntersection';
    const with_ = other(ref, arg, host, location);
    const rect = with_.sheet === ref.sheet ? intersection(ref.rect, with_.rect) : undefined;
    if (rect) return rangeObject(ref, rect, location);
    if (orNull) return null;
    throw itemNotFound(location);
  });

const at = (rect: Rect, row: number, column: number): Rect => ({
  top: rect.top + row,
  left: rect.left + column,
  bottom: rect.top + row,
  right: rect.left + column,
});

/** `count` lines beside a range: after it for a positive count, before it for a negative one. */
const beside = (first: number, last: number, count: number): [number, number] => {
  if (count === 0) throw invalidArgument('Range');
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
};

/** Members that answer another range. */
export const RANGE_PLACES: Readonly<Record<string, Place>> = {
  GetCell: place('Range.getCell', (rect, [row = 0, column = 0]) => at(rect, row, column)),
  GetRow: place('Range.getRow', (rect, [row = 0]) => ({ ...rect, top: rect.top + row, bottom: rect.top + row })),
  GetColumn: place('Range.getColumn', (rect, [column = 0]) => ({ ...rect, left: rect.left + column, right: rect.left + column })),
  GetLastCell: place('Range.getLastCell', (rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetLastRow: place('Range.getLastRow', (rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: place('Range.getLastColumn', (rect) => ({ ...rect, left: rect.right })),
  GetEntireRow: place('Range.getEntireRow', (rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: place('Range.getEntireColumn', (rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: place('Range.getOffsetRange', (rect, [rows = 0, columns = 0]) => ({
    top: rect.top + rows,
    left: rect.left + columns,
    bottom: rect.bottom + rows,
    right: rect.right + columns,
  })),
  GetResizedRange: place('Range.getResizedRange', (rect, [rows = 0, columns = 0]) => ({
    ...rect,
    bottom: rect.bottom + rows,
    right: rect.right + columns,
  })),
  GetAbsoluteResizedRange: place('Range.getAbsoluteResizedRange', (rect, [rows = 1, columns = 1]) => ({
    ...rect,
    bottom: rect.top + rows - 1,
    right: rect.left + columns - 1,
  })),
  GetRowsBelow: place('Range.getRowsBelow', (rect, [count = 1]) => {
    const [top, bottom] = beside(rect.top, rect.bottom, count);
    return { ...rect, top, bottom };
  }),
  GetRowsAbove: place('Range.getRowsAbove', (rect, [count = 1]) => {
    const [top, bottom] = beside(rect.top, rect.bottom, -count);
    return { ...rect, top, bottom };
  }),
  GetColumnsAfter: place('Range.getColumnsAfter', (rect, [count = 1]) => {
    const [left, right] = beside(rect.left, rect.right, count);
    return { ...rect, left, right };
  }),
  GetColumnsBefore: place('Range.getColumnsBefore', (rect, [count = 1]) => {
    const [left, right] = beside(rect.left, rect.right, -count);
    return { ...rect, left, right };
  }),
  GetBoundingRect: reads((ref, [arg], host) => {
    const with_ = other(ref, arg, host, 'Range.getBoundingRect');
    if (with_.sheet !== ref.sheet) throw invalidArgument('Range.getBoundingRect');
    return rangeObject(ref, bounding([ref.rect, with_.rect]), 'Range.getBoundingRect');
  }),
  GetIntersection: shared(false),
  GetIntersectionOrNullObject: shared(true),
  GetUsedRange: reads((ref, [valuesOnly], host) => {
    alive(host, ref, 'Range.getUsedRange');
    const rect = usedRect(ref.sheet, ref.rect, valuesOnly === true) ?? at(ref.rect, 0, 0);
    return rangeObject(ref, rect, 'Range.getUsedRange');
  }),
  GetUsedRangeOrNullObject: reads((ref, [valuesOnly], host) => {
    alive(host, ref, 'Range.getUsedRangeOrNullObject');
    const rect = usedRect(ref.sheet, ref.rect, valuesOnly === true);
    return rect ? rangeObject(ref, rect, 'Range.getUsedRangeOrNullObject') : null;
  }),
  GetMergedAreasOrNullObject: reads((ref) => {
    const rects = ref.sheet.merges.filter((merge) => intersection(merge, ref.rect));
    return rects.length > 0 ? object(AREAS_TYPE, { sheet: ref.sheet, rects }) : null;
  }),
};
