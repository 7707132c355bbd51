import type { Finding } from '../../check/finding';
import { compute } from '../../compute/compute';
import type { CellInput, ChartSpec, SheetSpec } from '../../table/sheet-spec';
import { type Tell, teller } from '../../text/lang';
import { dataDates, datesText } from '../data-dates';
import { type Era, eraOf } from '../era';
import { type FigureRow, type FiguresReport, figuresReport, rangeText } from '../figures-report';
import { figureFormat } from '../printed-figure';
import type { Reading } from '../reading';

/** The usual figures of these years, in the order of importance; those that the data cannot give are passed over. */
const FROM_2021 = [
  'population/households',
  'population/persons',
  'population/roster-households',
  'population/roster-persons',
  'monitoring/households',
  'monitoring/persons',
  'monitoring/open-households',
  'monitoring/open-persons',
  'monitoring/removed-share',
  'monitoring/households-without-measures',
  'monitoring/unsafe-house-households',
  'monitoring/unsafe-water-households',
  'monitoring/uninsured-persons',
  'monitoring/compulsory-dropouts',
  'income/net-per-head',
  'labour/working-persons',
  'coverage/minimum-living-persons',
  'project/projects',
  'project/budget',
  'project/payment-progress',
  'village/villages',
  'village/population',
  'village/collective-income',
] as const;

const TO_2020 = [
  'population/households',
  'population/persons',
  'population/roster-households',
  'population/roster-persons',
  'poverty/poor-households',
  'poverty/poor-persons',
  'poverty/incidence',
  'poverty/exited-households',
  'poverty/exited-persons',
  'poverty/returned-households',
  'poverty/unsafe-house-share',
  'poverty/unsafe-water-share',
  'income/net-per-head',
  'coverage/minimum-living-persons',
  'education/dropouts',
  'labour/able-persons',
  'project/projects',
  'project/budget',
  'project/payment-progress',
  'village/villages',
  'village/population',
] as const;
const MOST_FIGURES = 16;

const AGES = ['population/aged-0-5', 'population/aged-6-15', 'population/aged-16-59', 'population/aged-60-and-over'] as const;

/** What is drawn, the first figure of each that has groups; a pie where the groups make up a whole of few parts. */
const DRAWN: readonly {
  readonly by: string;
  readonly zh: string;
  readonly en: string;
  readonly figures: readonly string[];
  readonly kind: 'pie' | 'column';
}[] = [
  {
    by: 'householdType',
    zh: '户类型',
    en: 'Type of household',
    figures: ['population/households', 'population/roster-households', 'monitoring/households'],
    kind: 'pie',
  },
  {
    by: 'monitoringClass',
    zh: '监测对象类别',
    en: 'Class of monitored household',
    figures: ['monitoring/households'],
    kind: 'pie',
  },
  { by: 'mainCause', zh: '致贫原因', en: 'Cause of poverty', figures: ['poverty/poor-households'], kind: 'column' },
  {
    by: 'village',
    zh: '各村',
    en: 'Villages',
    figures: ['monitoring/open-households', 'poverty/poor-households', 'population/households', 'population/roster-households'],
    kind: 'column',
  },
  {
    by: 'villageGroup',
    zh: '各组',
    en: 'Groups',
    figures: ['population/households', 'population/roster-households', 'monitoring/households'],
    kind: 'column',
  },
  { by: 'projectType', zh: '项目类型', en: 'Type of project', figures: ['project/budget', 'project/projects'], kind: 'column' },
];
const MOST_CHARTS = 5;
const MOST_GROUPS = 30;
const PIE_PARTS = 6;

/** Lines of one chart. */
interface Block {
  readonly title: string;
  readonly kind: ChartSpec['kind'];
  readonly rows: readonly FigureRow[];
  readonly names: readonly string[];
}

export interface ChartedSheet {
  readonly spec: SheetSpec;
  readonly charts: readonly ChartSpec[];
}

/**
 * Ids of the usual indicators of these years, in the order of importance.
 *
 * @example
 * usualIndicators(null)[0] //=> 'population/households'
 */
export function usualIndicators(era: Era | null): readonly string[] {
  return era !== null && era.to <= 2020 ? TO_2020 : FROM_2021;
}

/**
 * 总览: the usual figures of the data's own years on one printable sheet, and below them the lines of three to five charts. Words of
 * another era do not appear. `findings` are the open ones: they say how far a figure could move.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const { spec } = dashboardSheet(readGrids([gridFromRows([head, row])], defaultPack), []);
 * spec.rows[0]?.slice(0, 3) //=> [{ value: '户数（户表）', look: 'bold' }, { value: 1, format: '#,##0', look: 'bold' }, '户']
 */
export function dashboardSheet(reading: Reading, findings: readonly Finding[]): ChartedSheet {
  const tell = teller(reading.lang);
  const usual = usualIndicators(eraOf(reading.dataset));
  const whole = reportOf(reading, findings, [...usual, ...AGES], []);
  const at = new Map(whole.whole.map((row) => [row.indicator.id, row]));
  const figures = usual.flatMap((id) => at.get(id) ?? []).slice(0, MOST_FIGURES);
  const ages = AGES.flatMap((id) => at.get(id) ?? []);
  const blocks = [...drawnBlocks(reading, findings, new Set(usual), tell), ...ageBlock(ages, tell)].slice(0, MOST_CHARTS);
  const rows: CellInput[][] = figures.map((row) => [
    { value: row.title, look: 'bold' },
    { ...valueCell(row), look: 'bold' },
    row.indicator.unit,
    rangeText(row, tell),
    tell(row.indicator.meaning['zh-CN'], row.indicator.meaning.en),
  ]);
  const charts: ChartSpec[] = [];
  for (const block of blocks) {
    rows.push([], [{ value: block.title, look: 'bold' }]);
    const from = rows.length;
    block.rows.forEach((row, i) => rows.push([block.names[i] as string, valueCell(row), row.indicator.unit]));
    charts.push({ title: block.title, kind: block.kind, names: 0, values: [1], from, to: rows.length - 1 });
  }
  const dates = datesText(dataDates(reading), tell);
  return {
    spec: {
      name: tell('总览', 'Overview'),
      headings: [
        tell('总览', 'Overview'),
        tell(`数据日期 ${dates}　规则版本 ${whole.pack}`, `Date of the data ${dates}; rules ${whole.pack}`),
      ],
      columns: [
        { title: tell('指标', 'Figure'), width: 30, wrap: true },
        { title: tell('数值', 'Value'), width: 13 },
        { title: tell('单位', 'Unit'), width: 7 },
        { title: tell('可能范围', 'Could be'), width: 18, wrap: true },
        { title: tell('口径', 'Meaning'), width: 48, wrap: true },
      ],
      rows,
    },
    charts,
  };
}

function reportOf(
  reading: Reading,
  findings: readonly Finding[],
  indicators: readonly string[],
  by: readonly string[],
): FiguresReport {
  const options = { policy: reading.policy.lookup, findings, indicators };
  const whole = compute(reading.dataset, reading.pack, options);
  const grouped = by.length === 0 ? null : compute(reading.dataset, reading.pack, { ...options, by });
  return figuresReport(reading, whole, grouped, by, false);
}

function drawnBlocks(reading: Reading, findings: readonly Finding[], usual: ReadonlySet<string>, tell: Tell): Block[] {
  const has = (field: string): boolean => [...reading.dataset.tables.values()].some(({ columns }) => columns.has(field));
  const blocks: Block[] = [];
  for (const { by, zh, en, figures, kind } of DRAWN) {
    // Groups of several villages would be mixed up under one name.
    if (!has(by) || (by === 'villageGroup' && blocks.some(({ title }) => title.startsWith(tell('各村', 'Villages'))))) continue;
    const wanted = figures.filter((id) => usual.has(id));
    const { grouped } = reportOf(reading, findings, wanted, [by]);
    for (const id of wanted) {
      const rows = grouped.filter((row) => row.indicator.id === id);
      if (rows.length < 2 || rows.length > MOST_GROUPS) continue;
      const first = rows[0] as FigureRow;
      blocks.push({
        title: `${tell(zh, en)}：${first.title}（${first.indicator.unit}）`,
        kind: kind === 'pie' && rows.length > PIE_PARTS ? 'column' : rows.length > 12 ? 'bar' : kind,
        rows,
        names: rows.map((row) => row.group),
      });
      break;
    }
  }
  return blocks;
}

function ageBlock(ages: readonly FigureRow[], tell: Tell): Block[] {
  if (ages.length < AGES.length) return [];
  return [{ title: tell('年龄（人）', 'Ages'), kind: 'column', rows: ages, names: ages.map(({ title }) => title) }];
}

function valueCell(row: FigureRow): { value: number | string; format?: string } {
  return row.value === null ? { value: '—' } : { value: row.value, format: figureFormat(row.indicator) };
}
