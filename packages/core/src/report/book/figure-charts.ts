import type { ChartSpec } from '../../table/sheet-spec';
import type { FigureRow, FiguresReport } from '../figures-report';

const MOST_CHARTS = 6;
/** Fewer groups say nothing, more cannot be read. */
const LEAST_GROUPS = 2;
const MOST_GROUPS = 40;
/** From here on names stand better beside the bars than under them. */
const ACROSS = 12;

/**
 * Charts of grouped figures over a sheet that lists the whole's figures first and then, figure by figure, those of the groups: one
 * chart a figure, at most six.
 *
 * @example
 * figureCharts({ whole: [], grouped: [] }, { names: 1, value: 2 }) //=> []
 */
export function figureCharts(
  report: Pick<FiguresReport, 'whole' | 'grouped'>,
  columns: { readonly names: number; readonly value: number },
): ChartSpec[] {
  const runs: { row: FigureRow; from: number; to: number }[] = [];
  report.grouped.forEach((row, i) => {
    const last = runs.at(-1);
    const at = report.whole.length + i;
    if (last?.row.indicator.id === row.indicator.id) last.to = at;
    else runs.push({ row, from: at, to: at });
  });
  return runs
    .filter(({ from, to }) => to - from + 1 >= LEAST_GROUPS && to - from + 1 <= MOST_GROUPS)
    .slice(0, MOST_CHARTS)
    .map(({ row, from, to }) => ({
      title: `${row.title}（${row.indicator.unit}）`,
      kind: to - from + 1 > ACROSS ? 'bar' : 'column',
      names: columns.names,
      values: [columns.value],
      from,
      to,
    }));
}
