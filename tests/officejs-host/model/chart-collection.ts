import type { Chart, ChartSeries, Sheet } from '../book/book';
import { newId } from '../book/book';
import { cellText } from '../book/cell-text';
import { columnCount, type Rect, rowCount } from '../book/rect';
import { accessDenied, invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, isHostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { CHART_TYPE } from './chart';
import type { RangeRef } from './range-ref';

function freeName(sheet: Sheet): string {
  for (let i = 1; ; i++) if (!sheet.charts.some((chart) => chart.name === `图表 ${i}`)) return `图表 ${i}`;
}

const textAt = (sheet: Sheet, row: number, column: number): string =>
  cellText(sheet.rows.get(row)?.get(column)?.value ?? '', 'General');

/** Series of a block: its first column (or row) holds categories if it is text, its first row (or column) the names (assumed). */
export function seriesOf({ sheet, rect }: RangeRef, seriesBy: string): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount(rect) > rowCount(rect));
  const isText = (row: number, column: number) => typeof (sheet.rows.get(row)?.get(column)?.value ?? '') === 'string';
  const labels = byRows ? isText(rect.top, rect.right) : isText(rect.bottom, rect.left);
  const names = byRows ? isText(rect.bottom, rect.left) : isText(rect.top, rect.right);
  const [top, left] = byRows
    ? [rect.top + Number(labels), rect.left + Number(names)]
    : [rect.top + Number(names), rect.left + Number(labels)];
  const part = (of: Partial<Rect>) => ({ sheet: sheet.id, rect: { ...rect, top, left, ...of } });
  const count = byRows ? rect.bottom - top + 1 : rect.right - left + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    name: !names ? `系列${i + 1}` : byRows ? textAt(sheet, top + i, rect.left) : textAt(sheet, rect.top, left + i),
    values: byRows ? part({ top: top + i, bottom: top + i }) : part({ left: left + i, right: left + i }),
    ...(labels
      ? {
          categories: byRows
            ? { sheet: sheet.id, rect: { ...rect, left, bottom: rect.top } }
            : { sheet: sheet.id, rect: { ...rect, top, right: rect.left } },
        }
      : {}),
    set: {},
  }));
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], host: HostState): HostObject {
  if (sheet.protection && sheet.protection.options.allowEditObjects !== true) throw accessDenied('ChartCollection.add');
  if (!isHostObject(source) || typeof type !== 'string') throw invalidArgument('ChartCollection.add');
  const ref = source.target as RangeRef;
  const by = (seriesBy as string | undefined) ?? 'Auto';
  const chart: Chart = {
    id: newId(host.book),
    name: freeName(sheet),
    type,
    source: { sheet: ref.sheet.id, rect: { ...ref.rect } },
    seriesBy: by,
    series: seriesOf(ref, by),
    set: {},
  };
  sheet.charts.push(chart);
  return object(CHART_TYPE, { sheet, chart });
}

const named = (sheet: Sheet, key: unknown): HostObject | null => {
  const chart = sheet.charts.find((one) => one.name === key || one.id === key);
  return chart ? object(CHART_TYPE, { sheet, chart }) : null;
};

const must = (one: HostObject | null, location: string): HostObject => {
  if (!one) throw itemNotFound(location);
  return one;
};

export const CHARTS_TYPE: ObjectType<Sheet> = {
  name: 'ChartCollection',
  place: (sheet) => sheet.name,
  props: { Count: { get: (sheet) => sheet.charts.length } },
  nav: {},
  methods: {
    Add: writes(add),
    GetCount: reads((sheet) => sheet.charts.length),
    GetItem: reads((sheet, [name]) => must(named(sheet, name), 'ChartCollection.getItem')),
    GetItemOrNullObject: reads((sheet, [name]) => named(sheet, name)),
    GetItemAt: reads((sheet, [index]) => must(named(sheet, sheet.charts[index as number]?.id), 'ChartCollection.getItemAt')),
  },
  item: (sheet, key) => must(named(sheet, key), 'ChartCollection.getItem'),
  items: (sheet) => sheet.charts.map((chart) => object(CHART_TYPE, { sheet, chart })),
};
