import type { SheetSpec } from '@taizhang/files';
import type { ChartSpec } from '../port';
import { titleRowOf } from './sheet-rows';

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered', line: 'Line', pie: 'Pie', stacked: 'ColumnStacked' } as const;
const ROWS = 16;
const COLUMNS = 8;
/** One column stays free between the table and its charts. */
const BESIDE = 1;

/** Native charts to the right of the table, one below the other: they print, can be edited, and stay when we are gone. */
export async function addCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  charts: readonly ChartSpec[],
): Promise<void> {
  if (charts.length === 0) return;
  const top = titleRowOf(spec) + 1;
  const left = spec.columns.length + BESIDE;
  for (const [i, one] of charts.entries()) {
    const cells = (column: number): Excel.Range => sheet.getRangeByIndexes(top + one.from - 1, column, one.to - one.from + 1, 1);
    const [first, ...others] = one.values;
    if (first === undefined) continue;
    const chart = sheet.charts.add(KINDS[one.kind], cells(first), 'Columns');
    chart.title.text = one.title;
    const series = chart.series.getItemAt(0);
    series.name = titleOf(spec, first);
    series.setXAxisValues(cells(one.names));
    for (const column of others) {
      const more = chart.series.add(titleOf(spec, column));
      more.setValues(cells(column));
      more.setXAxisValues(cells(one.names));
    }
    const row = top - 1 + i * (ROWS + 1);
    chart.setPosition(sheet.getCell(row, left), sheet.getCell(row + ROWS - 1, left + COLUMNS - 1));
  }
  await context.sync();
}

const titleOf = (spec: SheetSpec, column: number): string => spec.columns[column]?.title ?? '';
