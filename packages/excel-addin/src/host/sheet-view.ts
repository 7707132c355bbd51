import type { Grid } from '@taizhang/core';
import type { HostMarks, SheetRef } from './port';

/** What the offline page shows beside its pane: the opened sheets as they stand now, read-only. The file host gives it; the pane draws it. */
export interface SheetView {
  readonly sheets: () => readonly SheetRef[];
  /** With everything that was written since the file was opened; null for a sheet that is gone. */
  readonly grid: (sheet: SheetRef) => Grid | null;
  readonly marks: () => readonly HostMarks[];
  /** What was selected last, by `SheetHost.select` or `choose`. */
  readonly chosen: () => ChosenCell | null;
  /** A person clicked a cell. Tells the listeners of `onChange` as `select` does. */
  readonly choose: (cell: ChosenCell) => void;
  /** Files opened or closed, cells written, marks or selection changed. Gives the way to stop. */
  readonly onChange: (listener: (what: 'sheets' | 'cells' | 'marks' | 'chosen') => void) => () => void;
}

export interface ChosenCell {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
}
