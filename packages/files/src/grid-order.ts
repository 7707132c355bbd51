import type { Scalar } from '@taizhang/core';

/** The rows of a sheet while they are collected. */
export interface RowStore {
  readonly rowNumbers: number[];
  readonly rows: Scalar[][];
  readonly formatRows: (Uint16Array | null)[];
  readonly hiddenRows: Set<number>;
  columnCount: number;
}

/** Brings rows into order; of a row that came twice, the later cells win. */
export function sortRows(store: RowStore): void {
  const { rowNumbers, rows, formatRows } = store;
  const order = rowNumbers.map((_, i) => i).sort((a, b) => (rowNumbers[a] as number) - (rowNumbers[b] as number) || a - b);
  const oldNumbers = rowNumbers.slice();
  const oldRows = rows.slice();
  const oldFormats = formatRows.slice();
  rowNumbers.length = rows.length = formatRows.length = 0;
  for (const i of order) {
    const number = oldNumbers[i] as number;
    const last = rowNumbers.length - 1;
    if (last < 0 || rowNumbers[last] !== number) {
      rowNumbers.push(number);
      rows.push(oldRows[i] as Scalar[]);
      formatRows.push(oldFormats[i] as Uint16Array | null);
      continue;
    }
    rows[last] = laid(rows[last] as Scalar[], oldRows[i] as Scalar[]);
    formatRows[last] = laidFormats(formatRows[last] ?? null, oldFormats[i] ?? null);
  }
}

/** Drops the blanks that blanking left at row ends, and rows that it emptied. */
export function trimRows(store: RowStore): void {
  const { rowNumbers, rows, formatRows } = store;
  let kept = 0;
  store.columnCount = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Scalar[];
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    if (row.length === 0) {
      store.hiddenRows.delete(rowNumbers[i] as number);
      continue;
    }
    rowNumbers[kept] = rowNumbers[i] as number;
    rows[kept] = row;
    formatRows[kept] = formatRows[i]?.slice(0, row.length) ?? null;
    kept++;
    if (row.length > store.columnCount) store.columnCount = row.length;
  }
  rowNumbers.length = rows.length = formatRows.length = kept;
}

function laid(below: Scalar[], above: Scalar[]): Scalar[] {
  const row = below.slice();
  above.forEach((value, i) => {
    while (row.length < i) row.push(null);
    if (value !== null || i >= row.length) row[i] = value;
  });
  return row;
}

function laidFormats(below: Uint16Array | null, above: Uint16Array | null): Uint16Array | null {
  if (!below || !above) return below ?? above;
  const all = new Uint16Array(Math.max(below.length, above.length));
  all.set(below);
  above.forEach((format, i) => {
    if (format !== 0) all[i] = format;
  });
  return all;
}
