import { columnNumber, type Finding } from '@taizhang/core';
import type { CellMark, SheetMarks } from '@taizhang/files';

/** The cells of one file to be marked. */
export function marksOf(findings: readonly Finding[], source: string): SheetMarks[] {
  const sheets = new Map<string, CellMark[]>();
  for (const { at, severity } of findings) {
    for (const place of at) {
      if (place.source !== source) continue;
      const cells = sheets.get(place.sheet) ?? [];
      for (const letters of place.columns) cells.push({ row: place.row, column: columnNumber(letters), severity });
      sheets.set(place.sheet, cells);
    }
  }
  return [...sheets].filter(([, cells]) => cells.length > 0).map(([sheet, cells]) => ({ sheet, cells }));
}
