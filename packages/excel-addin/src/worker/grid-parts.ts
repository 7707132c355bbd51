import type { Grid } from '@taizhang/core';

type Rows = Grid['rows'];
type FormatOf = NonNullable<Grid['formatOf']>;

/** A grid without its rows; then rows, a slice at a time. Small enough that neither thread stands still while one is copied. */
export type GridPart =
  | { readonly head: Omit<Grid, 'rows' | 'formatOf'>; readonly hasFormats: boolean }
  | { readonly rows: Rows; readonly formatOf?: FormatOf };

const CELLS = 40_000;

/** A grid in parts, the head first. */
export function* gridParts(grid: Grid): Generator<GridPart> {
  const { rows, formatOf, ...head } = grid;
  yield { head, hasFormats: formatOf !== undefined };
  const step = Math.max(1, Math.floor(CELLS / Math.max(1, grid.columnCount)));
  for (let at = 0; at < rows.length; at += step) {
    yield { rows: rows.slice(at, at + step), ...(formatOf ? { formatOf: formatOf.slice(at, at + step) } : {}) };
  }
}

/** Puts parts together again, those of one grid after those of another. */
export function gridCollector(): { readonly add: (part: GridPart) => void; readonly grids: () => readonly Grid[] } {
  const open: { head: Omit<Grid, 'rows' | 'formatOf'>; rows: Rows[number][]; formatOf: FormatOf[number][] | null }[] = [];
  return {
    add: (part) => {
      if ('head' in part) {
        open.push({ head: part.head, rows: [], formatOf: part.hasFormats ? [] : null });
        return;
      }
      const last = open[open.length - 1];
      if (!last) return;
      for (const row of part.rows) last.rows.push(row);
      for (const row of part.formatOf ?? []) last.formatOf?.push(row);
    },
    grids: () => open.map(({ head, rows, formatOf }) => ({ ...head, rows, ...(formatOf ? { formatOf } : {}) })),
  };
}
