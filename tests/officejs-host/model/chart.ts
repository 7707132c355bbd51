import type { Chart, Sheet } from '../book/book';
import { alreadyExists, invalidArgument } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, type Prop, writes } from '../interpreter/object-type';
import { seriesOf } from './chart-collection';
import { chartPart } from './chart-part';
import { SERIES_COLLECTION_TYPE } from './chart-series';
import { guardOption, type RangeRef, rangeOf } from './range-ref';
import { WORKSHEET_TYPE } from './worksheet';

export interface ChartRef {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const guard = (ref: ChartRef, member: string): void => guardOption(ref.sheet, 'allowEditObjects', `Chart.${member}`);

/** A number or text that is only kept. */
const kept = (name: string, usual: unknown): Prop<ChartRef> => ({
  get: ({ chart }) => chart.set[name] ?? usual,
  set: (ref, value) => {
    guard(ref, name);
    if (typeof usual === 'number' && (typeof value !== 'number' || value < 0)) throw invalidArgument(`Chart.${name}`);
    ref.chart.set[name] = value;
  },
});

const cell = (ref: ChartRef, given: unknown, host: HostState): RangeRef =>
  typeof given === 'string' ? rangeOf(host, ref.sheet, given, 'Chart.setPosition') : (given as HostObject).target;

export const CHART_TYPE: ObjectType<ChartRef> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  place: ({ sheet, chart }) => `${sheet.name} ${chart.name}`,
  props: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (ref, value) => {
        guard(ref, 'name');
        if (typeof value !== 'string' || value === '') throw invalidArgument('Chart.name');
        if (ref.sheet.charts.some((one) => one !== ref.chart && one.name === value)) throw alreadyExists('Chart.name');
        ref.chart.name = value;
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (ref, value) => {
        guard(ref, 'chartType');
        ref.chart.type = String(value);
      },
    },
    PlotBy: {
      get: ({ chart }) => (chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
      set: ({ chart }, value) => {
        chart.seriesBy = String(value);
      },
    },
    Top: kept('top', 0),
    Left: kept('left', 0),
    Width: kept('width', 360),
    Height: kept('height', 216),
    Style: kept('style', 201),
    DisplayBlanksAs: kept('displayBlanksAs', 'NotPlotted'),
  },
  nav: {
    Worksheet: ({ sheet }) => object(WORKSHEET_TYPE, sheet),
    Title: (ref) => chartPart(ref, 'title'),
    Legend: (ref) => chartPart(ref, 'legend'),
    Axes: (ref) => chartPart(ref, 'axes'),
    DataLabels: (ref) => chartPart(ref, 'dataLabels'),
    Format: (ref) => chartPart(ref, 'format'),
    PlotArea: (ref) => chartPart(ref, 'plotArea'),
    Series: (ref) => object(SERIES_COLLECTION_TYPE, ref),
  },
  methods: {
    SetPosition: writes((ref, [start, end], host) => {
      guard(ref, 'setPosition');
      const first = cell(ref, start, host).rect;
      const last = end === null || end === undefined ? undefined : cell(ref, end, host).rect;
      ref.chart.set.position = { start: { ...first }, ...(last ? { end: { ...last } } : {}) };
    }),
    SetData: writes((ref, [source, seriesBy]) => {
      guard(ref, 'setData');
      const range = (source as HostObject).target as RangeRef;
      const by = (seriesBy as string | undefined) ?? 'Auto';
      ref.chart.source = { sheet: range.sheet.id, rect: { ...range.rect } };
      ref.chart.seriesBy = by;
      ref.chart.series.splice(0, ref.chart.series.length, ...seriesOf(range, by));
    }),
    Delete: writes((ref) => {
      guard(ref, 'delete');
      ref.sheet.charts.splice(ref.sheet.charts.indexOf(ref.chart), 1);
    }),
    Activate: writes(() => null),
  },
};
