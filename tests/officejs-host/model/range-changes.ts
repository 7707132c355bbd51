import type { Cell } from '../book/book';
import { cellAt, cellToWrite, dropIfEmpty, eachCell, setStyle, styleAt } from '../book/cells';
import { columnCount, holds, intersection, isWholeColumns, isWholeRows, type Rect, rowCount, without } from '../book/rect';
import { type Shift, shiftRect, shiftSheet } from '../book/shift';
import { invalidArgument, invalidOperation } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type Method, object, reads, writes } from '../interpreter/object-type';
import { clearConditionalFormats } from './conditional-format-collection';
import { RANGE_TYPE } from './range';
import { alive, guardCells, guardOption, type RangeRef, rangeOf } from './range-ref';
import { changed, putValue } from './range-values';

/** Clears contents, formats, links or all of it (`Excel.ClearApplyTo`). */
export function clearCells({ sheet, rect }: RangeRef, applyTo: string): void {
  const all = applyTo === 'All';
  eachCell(sheet, rect, (cell, row, column) => {
    if (all || applyTo === 'Contents') {
      cell.value = '';
      delete cell.formula;
    }
    if (all || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') delete cell.link;
    if (all || applyTo === 'Formats') setStyle(sheet, row, column, {});
    dropIfEmpty(sheet, row, column);
  });
  if (!all && applyTo !== 'Formats') return;
  const lines = isWholeColumns(rect) ? sheet.columnLines : isWholeRows(rect) ? sheet.rowLines : undefined;
  const [first, last] = isWholeColumns(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
  if (lines) for (let at = first; at <= last; at++) delete lines.get(at)?.style;
  clearConditionalFormats(sheet, [rect]);
  if (all) {
    sheet.merges = sheet.merges.filter((merge) => !holds(rect, merge));
    for (const one of sheet.validations) one.ranges = one.ranges.flatMap((area) => without(area, rect));
    sheet.validations = sheet.validations.filter((one) => one.ranges.length > 0);
  }
}

/** Puts rows, columns or cells in or takes them out; kept ranges of the add-in move along. */
export function shiftCells(host: HostState, sheet: RangeRef['sheet'], shift: Shift): void {
  const torn = sheet.merges.some((merge) => shift.only && tears(merge, shift));
  if (torn) throw invalidOperation('Range.insert', 'This operation would tear a merged cell.');
  shiftSheet(host.book, sheet, shift);
  for (const { target } of host.references.values()) {
    if (target?.sheet !== sheet) continue;
    if (target.rect) {
      const rect = shiftRect(target.rect, shift);
      if (rect) target.rect = rect;
      else target.gone = true;
    } else if (target.rects) {
      target.rects = (target.rects as Rect[]).flatMap((rect) => shiftRect(rect, shift) ?? []);
      target.gone = target.rects.length === 0;
    }
  }
  for (const [id, rects] of host.book.selection) {
    if (id === sheet.id)
      host.book.selection.set(
        id,
        rects.flatMap((rect) => shiftRect(rect, shift) ?? []),
      );
  }
}

function tears(merge: Rect, shift: Shift): boolean {
  const [first, last] = shift.only as readonly [number, number];
  const [from, to] = shift.axis === 'row' ? [merge.left, merge.right] : [merge.top, merge.bottom];
  const far = shift.axis === 'row' ? merge.bottom : merge.right;
  return far >= shift.at && to >= first && from <= last && (from < first || to > last);
}

function shiftOf(rect: Rect, down: boolean, sign: 1 | -1): Shift {
  const whole = isWholeRows(rect) || isWholeColumns(rect);
  return down
    ? { axis: 'row', at: rect.top, count: sign * rowCount(rect), ...(whole ? {} : { only: [rect.left, rect.right] as const }) }
    : {
        axis: 'column',
        at: rect.left,
        count: sign * columnCount(rect),
        ...(whole ? {} : { only: [rect.top, rect.bottom] as const }),
      };
}

const option = (rect: Rect, verb: 'Insert' | 'Delete'): string | undefined =>
  isWholeRows(rect) ? `allow${verb}Rows` : isWholeColumns(rect) ? `allow${verb}Columns` : undefined;

const insert: Method<RangeRef> = writes((ref, [direction], host) => {
  alive(host, ref, 'Range.insert');
  guardOption(ref.sheet, option(ref.rect, 'Insert'), 'Range.insert');
  const rect = { ...ref.rect };
  shiftCells(host, ref.sheet, shiftOf(rect, isWholeRows(rect) || direction === 'Down', 1));
  host.cellsChanged(
    ref.sheet,
    rect,
    isWholeRows(rect) ? 'RowInserted' : isWholeColumns(rect) ? 'ColumnInserted' : 'CellInserted',
  );
  return object(RANGE_TYPE, { sheet: ref.sheet, rect });
});

const remove: Method<RangeRef> = writes((ref, [direction], host) => {
  alive(host, ref, 'Range.delete');
  guardOption(ref.sheet, option(ref.rect, 'Delete'), 'Range.delete');
  const rect = { ...ref.rect };
  shiftCells(host, ref.sheet, shiftOf(rect, isWholeRows(rect) || direction === 'Up', -1));
  host.cellsChanged(ref.sheet, rect, isWholeRows(rect) ? 'RowDeleted' : isWholeColumns(rect) ? 'ColumnDeleted' : 'CellDeleted');
});

const merge: Method<RangeRef> = writes((ref, [across], host) => {
  alive(host, ref, 'Range.merge');
  guardOption(ref.sheet, undefined, 'Range.merge');
  const { sheet, rect } = ref;
  if (sheet.tables.some((table) => intersection(table.range, rect))) throw invalidOperation('Range.merge');
  const parts =
    across === true
      ? Array.from({ length: rowCount(rect) }, (_, i) => ({ ...rect, top: rect.top + i, bottom: rect.top + i }))
      : [rect];
  for (const part of parts) {
    sheet.merges = [...sheet.merges.filter((one) => !intersection(one, part)), { ...part }];
    let kept: Cell | undefined;
    eachCell(sheet, part, (cell) => {
      if (!kept && cell.value !== '') kept = { ...cell };
      cell.value = '';
      delete cell.formula;
    });
    if (kept)
      Object.assign(
        cellToWrite(sheet, part.top, part.left),
        { value: kept.value },
        kept.formula ? { formula: kept.formula } : {},
      );
    eachCell(sheet, part, (_cell, row, column) => dropIfEmpty(sheet, row, column));
  }
});

const copy: Method<RangeRef> = writes((ref, [from, copyType, skipBlanks, transpose], host) => {
  const location = 'Range.copyFrom';
  alive(host, ref, location);
  guardCells(ref.sheet, [ref.rect], location);
  const source: RangeRef = typeof from === 'string' ? rangeOf(host, ref.sheet, from, location) : (from as HostObject).target;
  if (transpose === true) throw invalidArgument(location);
  const kind = (copyType as string | undefined) ?? 'All';
  const [height, width] = [rowCount(source.rect), columnCount(source.rect)];
  const cells = Array.from({ length: height * width }, (_, i) => {
    const [row, column] = [source.rect.top + Math.floor(i / width), source.rect.left + (i % width)];
    const cell = cellAt(source.sheet, row, column);
    return { cell: cell ? { ...cell } : undefined, style: styleAt(source.sheet, row, column) };
  });
  const [rows, columns] = [Math.max(height, rowCount(ref.rect)), Math.max(width, columnCount(ref.rect))];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const { cell, style } = cells[(i % height) * width + (j % width)] as (typeof cells)[number];
      const [row, column] = [ref.rect.top + i, ref.rect.left + j];
      if (skipBlanks === true && (cell === undefined || cell.value === '')) continue;
      if (kind === 'All' || kind === 'Formats') setStyle(ref.sheet, row, column, style);
      if (kind === 'Formats') continue;
      const to = cellToWrite(ref.sheet, row, column);
      to.value = cell?.value ?? '';
      if (cell?.formula && kind !== 'Values') to.formula = cell.formula;
      else delete to.formula;
      dropIfEmpty(ref.sheet, row, column);
    }
  }
});

/** Members of a range that change the sheet. */
export const RANGE_CHANGES: Readonly<Record<string, Method<RangeRef>>> = {
  Clear: writes((ref, [applyTo], host) => {
    alive(host, ref, 'Range.clear');
    if (applyTo === 'Formats') guardOption(ref.sheet, 'allowFormatCells', 'Range.clear');
    else guardCells(ref.sheet, [ref.rect], 'Range.clear');
    clearCells(ref, (applyTo as string | undefined) ?? 'All');
    changed(host, ref);
  }),
  Insert: insert,
  Delete: remove,
  Merge: merge,
  Unmerge: writes((ref, _args, host) => {
    alive(host, ref, 'Range.unmerge');
    guardOption(ref.sheet, undefined, 'Range.unmerge');
    ref.sheet.merges = ref.sheet.merges.filter((one) => !intersection(one, ref.rect));
  }),
  CopyFrom: copy,
  Select: reads((ref, _args, host) => {
    alive(host, ref, 'Range.select');
    host.select(ref.sheet, [ref.rect], 'Range.select');
  }),
  _ValidateArraySize: reads((ref, [rows, columns]) => {
    if (rows !== rowCount(ref.rect) || columns !== columnCount(ref.rect)) throw invalidArgument('Range.values');
  }),
  Calculate: reads(() => null),
  SetDirty: reads(() => null),
  ReplaceAll: writes((ref, [text, replacement, criteria], host) => {
    guardCells(ref.sheet, [ref.rect], 'Range.replaceAll');
    const { completeMatch = false } = (criteria ?? {}) as { completeMatch?: boolean };
    let count = 0;
    eachCell(ref.sheet, ref.rect, (cell, row, column) => {
      if (typeof cell.value !== 'string' || cell.formula || !cell.value.includes(text) || (completeMatch && cell.value !== text))
        return;
      count++;
      putValue(host, ref.sheet, row, column, cell.value.replaceAll(text, replacement), 'Range.replaceAll');
    });
    return count;
  }),
};
