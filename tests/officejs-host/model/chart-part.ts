import { invalidArgument } from '../interpreter/host-error';
import { type HostObject, type Method, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import type { ChartRef } from './chart';
import { guardOption } from './range-ref';

/** A part of a chart that only keeps what is set on it, under its path: `title.text`, `axes.valueAxis.title.text`. */
export interface PartRef extends ChartRef {
  readonly path: string;
  /** Where values are kept: the chart's, or a series'. */
  readonly kept: Record<string, unknown>;
}

interface Shape {
  readonly name: string;
  readonly props: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly clears?: boolean;
  readonly solid?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  title: {
    name: 'ChartTitle',
    props: ['text', 'visible', 'overlay', 'position', 'horizontalAlignment'],
    parts: { Format: 'textFormat' },
  },
  legend: {
    name: 'ChartLegend',
    props: ['visible', 'position', 'overlay', 'left', 'top', 'width', 'height'],
    parts: { Format: 'textFormat' },
  },
  axes: { name: 'ChartAxes', props: [], parts: { CategoryAxis: 'axis', ValueAxis: 'axis', SeriesAxis: 'axis' } },
  axis: {
    name: 'ChartAxis',
    props: [
      'minimum',
      'maximum',
      'majorUnit',
      'minorUnit',
      'numberFormat',
      'visible',
      'reversePlotOrder',
      'tickLabelPosition',
      'displayUnit',
      'linkNumberFormat',
      'tickLabelSpacing',
    ],
    parts: { Title: 'axisTitle', MajorGridlines: 'gridlines', MinorGridlines: 'gridlines', Format: 'textFormat' },
  },
  axisTitle: { name: 'ChartAxisTitle', props: ['text', 'visible'], parts: { Format: 'textFormat' } },
  gridlines: { name: 'ChartGridlines', props: ['visible'] },
  dataLabels: {
    name: 'ChartDataLabels',
    props: [
      'showValue',
      'showPercentage',
      'showCategoryName',
      'showSeriesName',
      'showLegendKey',
      'position',
      'numberFormat',
      'separator',
    ],
    parts: { Format: 'textFormat' },
  },
  format: { name: 'ChartAreaFormat', props: ['roundedCorners', 'colorScheme'], parts: { Fill: 'fill', Font: 'font' } },
  plotArea: { name: 'ChartPlotArea', props: ['left', 'top', 'width', 'height'] },
  textFormat: { name: 'ChartTextFormat', props: [], parts: { Font: 'font', Fill: 'fill', Line: 'line' } },
  seriesFormat: { name: 'ChartSeriesFormat', props: [], parts: { Fill: 'fill', Line: 'line' } },
  fill: { name: 'ChartFill', props: [], clears: true, solid: true },
  line: { name: 'ChartLineFormat', props: ['color', 'weight', 'lineStyle'], clears: true },
  font: { name: 'ChartFont', props: ['name', 'size', 'color', 'bold', 'italic', 'underline'] },
};

const TYPES = new Map<string, ObjectType<PartRef>>();

const guard = (ref: PartRef): void => guardOption(ref.sheet, 'allowEditObjects', `Chart.${ref.path}`);

const prop = (name: string): Prop<PartRef> => ({
  get: ({ kept, path }) => kept[`${path}.${name}`] ?? null,
  set: (ref, value) => {
    guard(ref);
    ref.kept[`${ref.path}.${name}`] = value;
  },
});

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function typeOf(shape: string): ObjectType<PartRef> {
  const made = TYPES.get(shape);
  if (made) return made;
  const { name, props, parts = {}, clears, solid } = SHAPES[shape] as Shape;
  const methods: Record<string, Method<PartRef>> = {};
  if (clears) {
    methods.Clear = writes((ref) => {
      for (const key of Object.keys(ref.kept)) if (key.startsWith(`${ref.path}.`)) delete ref.kept[key];
    });
  }
  if (solid) {
    methods.SetSolidColor = writes((ref, [color]) => {
      guard(ref);
      ref.kept[`${ref.path}.color`] = color;
    });
  }
  if (shape === 'axes') {
    methods.GetItem = reads((ref, [kind]) => {
      const nav = `${String(kind)}Axis`;
      if (!(nav in parts)) throw invalidArgument('ChartAxes.getItem');
      return inner(ref, nav, 'axis');
    });
  }
  const type: ObjectType<PartRef> = {
    name,
    place: ({ sheet, chart, path }) => `${sheet.name} ${chart.name} ${path}`,
    props: Object.fromEntries(props.map((one) => [pascal(one), prop(one)])),
    nav: Object.fromEntries(Object.entries(parts).map(([nav, part]) => [nav, (ref: PartRef) => inner(ref, nav, part)])),
    methods,
  };
  TYPES.set(shape, type);
  return type;
}

const inner = (ref: PartRef, nav: string, shape: string): HostObject =>
  object(typeOf(shape), { ...ref, path: `${ref.path}.${camel(nav)}` });

/** A part of the chart itself. */
export const chartPart = (ref: ChartRef, path: string): HostObject => object(typeOf(path), { ...ref, path, kept: ref.chart.set });

/** A part of a series or a point. */
export const seriesPart = (ref: ChartRef, kept: Record<string, unknown>, path: string, shape: string): HostObject =>
  object(typeOf(shape), { ...ref, path, kept });
