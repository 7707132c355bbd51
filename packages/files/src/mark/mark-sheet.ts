import { cellAddress, formulaKey } from '@taizhang/core';
import type { MarkSeverity } from '@taizhang/core/report';
import { MARK_SEVERITIES } from '../severity-fill';
import type { ByteEdit } from './edits';
import type { StyleMarker } from './mark-styles';
import { anchorsOf, byRowOf, type CellWriter, placeCells } from './place-cells';
import { type SheetFrame, scanRows } from './row-scan';

/** A cell to be marked: sheet row from 1, column from 0 (A). */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly severity: MarkSeverity;
}

/** One mark a cell, the gravest, on the cells that are seen. */
function marksToMake(marks: readonly CellMark[], frame: SheetFrame): readonly CellMark[] {
  const anchor = anchorsOf(frame.merges);
  const gravest = new Map<number, CellMark>();
  for (const mark of marks.map((one) => ({ ...one, ...anchor(one.row, one.column) }))) {
    const key = formulaKey(mark.row, mark.column);
    const known = gravest.get(key);
    if (!known || MARK_SEVERITIES.indexOf(mark.severity) < MARK_SEVERITIES.indexOf(known.severity)) gravest.set(key, mark);
  }
  return [...gravest.values()];
}

/** The edits that mark cells of a sheet. Cells and rows that are not there are made, in their places. */
export function markSheetEdits(body: Uint8Array, marks: readonly CellMark[], styles: StyleMarker): ByteEdit[] {
  const there = new Set<number>();
  const frame = scanRows(body, { visit: ({ number }) => there.add(number), wants: () => false });
  const writer: CellWriter<CellMark> = {
    change: ({ nameEnd, style, styleStart, styleEnd }, { severity }) =>
      styleStart >= 0
        ? { at: styleStart, remove: styleEnd - styleStart, insert: String(styles.of(severity, 's', style)) }
        : { at: nameEnd, remove: 0, insert: ` s="${styles.of(severity, 'n', 0)}"` },
    make: ({ row, column, severity }, prefix, origin, style) =>
      `<${prefix}c r="${cellAddress(row, column)}" s="${styles.of(severity, origin, style)}"/>`,
  };
  return placeCells(body, frame, (row) => there.has(row), byRowOf(marksToMake(marks, frame)), writer);
}
