import type { ChartSeries } from '../book/book';
import { columnCount, rowCount } from '../book/rect';
import { itemNotFound } from '../interpreter/host-error';
import { type HostObject, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import type { ChartRef } from './chart';
import { seriesPart } from './chart-part';
import type { RangeRef } from './range-ref';

interface SeriesRef extends ChartRef {
  readonly series: ChartSeries;
}
interface PointRef extends SeriesRef {
  readonly index: number;
}

const kept = (name: string): Prop<SeriesRef> => ({
  get: ({ series }) => series.set[name] ?? null,
  set: ({ series }, value) => {
    series.set[name] = value;
  },
});

const source = (given: unknown): { sheet: string; rect: RangeRef['rect'] } => {
  const { sheet, rect } = (given as HostObject).target as RangeRef;
  return { sheet: sheet.id, rect: { ...rect } };
};

const POINT_TYPE: ObjectType<PointRef> = {
  name: 'ChartPoint',
  props: {
    HasDataLabel: {
      get: ({ series, index }) => series.set[`points.${index}.hasDataLabel`] ?? false,
      set: ({ series, index }, value) => {
        series.set[`points.${index}.hasDataLabel`] = value;
      },
    },
  },
  nav: { Format: (ref) => seriesPart(ref, ref.series.set, `points.${ref.index}.format`, 'seriesFormat') },
  methods: {},
};

const pointCount = ({ series }: SeriesRef): number =>
  series.values ? Math.max(rowCount(series.values.rect), columnCount(series.values.rect)) : 0;

const POINTS_TYPE: ObjectType<SeriesRef> = {
  name: 'ChartPointsCollection',
  props: { Count: { get: pointCount } },
  nav: {},
  methods: {
    GetCount: reads(pointCount),
    GetItemAt: reads((ref, [index]) => {
      if (index < 0 || index >= pointCount(ref)) throw itemNotFound('ChartPointsCollection.getItemAt');
      return object(POINT_TYPE, { ...ref, index });
    }),
  },
  items: (ref) => Array.from({ length: pointCount(ref) }, (_, index) => object(POINT_TYPE, { ...ref, index })),
};

const SERIES_TYPE: ObjectType<SeriesRef> = {
  name: 'ChartSeries',
  place: ({ sheet, chart, series }) => `${sheet.name} ${chart.name} ${series.name}`,
  props: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = String(value);
      },
    },
    ChartType: kept('chartType'),
    HasDataLabels: kept('hasDataLabels'),
    GapWidth: kept('gapWidth'),
    Overlap: kept('overlap'),
    AxisGroup: kept('axisGroup'),
    MarkerStyle: kept('markerStyle'),
    MarkerSize: kept('markerSize'),
    Smooth: kept('smooth'),
    PlotOrder: kept('plotOrder'),
  },
  nav: {
    Format: (ref) => seriesPart(ref, ref.series.set, 'format', 'seriesFormat'),
    DataLabels: (ref) => seriesPart(ref, ref.series.set, 'dataLabels', 'dataLabels'),
    Points: (ref) => object(POINTS_TYPE, ref),
  },
  methods: {
    SetValues: writes(({ series }, [range]) => {
      series.values = source(range);
    }),
    SetXAxisValues: writes(({ series }, [range]) => {
      series.categories = source(range);
    }),
    Delete: writes(({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1)),
  },
};

export const SERIES_COLLECTION_TYPE: ObjectType<ChartRef> = {
  name: 'ChartSeriesCollection',
  props: { Count: { get: ({ chart }) => chart.series.length } },
  nav: {},
  methods: {
    Add: writes((ref, [name]) => {
      const series: ChartSeries = { name: String(name ?? `系列${ref.chart.series.length + 1}`), set: {} };
      ref.chart.series.push(series);
      return object(SERIES_TYPE, { ...ref, series });
    }),
    GetCount: reads(({ chart }) => chart.series.length),
    GetItemAt: reads((ref, [index]) => {
      const series = ref.chart.series[index as number];
      if (!series) throw itemNotFound('ChartSeriesCollection.getItemAt');
      return object(SERIES_TYPE, { ...ref, series });
    }),
  },
  items: (ref) => ref.chart.series.map((series) => object(SERIES_TYPE, { ...ref, series })),
};
