import type { Figure } from '../compute/figure';
import type { Table } from '../table/table';

/** Rows of one sheet as runs: `[[3, 18], [20, 20]]` are rows 3 to 18 and row 20. */
export interface RowsBehind {
  readonly source: string;
  readonly sheet: string;
  readonly rows: readonly (readonly [number, number])[];
}

/**
 * Where the rows that a figure counts stand.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row])], defaultPack);
 * const whole = compute(reading.dataset, defaultPack, { indicators: ['population/households'] });
 * const report = figuresReport(reading, whole, null, [], false);
 * const { figure, table } = report.whole[0] as FigureRow;
 * rowsBehind(figure, table)[0]?.rows //=> [[2, 2]]
 */
export function rowsBehind(figure: Figure, table: Table | undefined): RowsBehind[] {
  if (!table) return [];
  const bySheet = new Map<number, number[]>();
  for (const row of figure.behind) {
    const origin = table.places.originOf[row] as number;
    const rows = bySheet.get(origin);
    if (rows) rows.push(table.places.rowNumbers[row] as number);
    else bySheet.set(origin, [table.places.rowNumbers[row] as number]);
  }
  return [...bySheet].map(([origin, rows]) => {
    const { source, sheet } = table.places.origins[origin] as Table['places']['origins'][number];
    return { source, sheet, rows: runsOf(rows) };
  });
}

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/**
 * Runs as text, in pieces that fit a cell: `3–18、20`.
 *
 * @example
 * runsText([[3, 18], [20, 20]]) //=> ['3–18、20']
 */
export function runsText(runs: RowsBehind['rows'], longest = 30_000): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [from, to] of runs) {
    const text = from === to ? String(from) : `${from}–${to}`;
    if (piece.length + text.length + 1 > longest) {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? text : `、${text}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
