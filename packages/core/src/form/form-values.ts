import { questionIndicator } from '../ask/question-indicator';
import { type ComputeOptions, compute } from '../compute/compute';
import type { ComputeResult, Figure, NotComputed } from '../compute/figure';
import { roundHalfAway } from '../engine/round-half-away';
import type { Indicator } from '../indicators/indicator';
import type { Pack } from '../pack';
import type { Dataset } from '../table/table';
import type { FormCell } from './form-cell';

/** What a cell comes to, in the unit of the form. */
export interface CellValue {
  readonly value: number | null;
  /** The figure behind it; null where there is none. */
  readonly figure: Figure | null;
  readonly indicator: Indicator | null;
  readonly not: NotComputed | null;
  /** The unit that the form asks for cannot be made of the figure's. */
  readonly isOtherUnit: boolean;
  readonly tables: Dataset['tables'];
}

/** Computes many cells at once: every question and indicator once for each way of grouping, not once a cell. */
export function cellValues(
  cells: readonly FormCell[],
  dataset: Dataset,
  pack: Pack,
  options: Pick<ComputeOptions, 'policy' | 'findings'>,
): (cell: FormCell) => CellValue {
  const has = (ledger: string): boolean => dataset.tables.has(ledger);
  const made = new Map<string, Indicator>();
  const wanted = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (cell.of === null) continue;
    const key = keyOf(cell.of);
    if (!made.has(key)) {
      const { of } = cell;
      const own =
        'indicator' in of
          ? pack.indicators.find(({ id }) => id === of.indicator)
          : questionIndicator(of.question, pack, { id: key, has });
      if (!own) continue;
      made.set(key, own.id === key ? own : { ...own, id: key });
    }
    const by = cell.group?.field ?? '';
    wanted.set(by, (wanted.get(by) ?? new Set()).add(key));
  }
  const results = new Map<string, ComputeResult>();
  for (const [by, keys] of wanted) {
    const indicators = [...keys].flatMap((key) => made.get(key) ?? []);
    results.set(by, compute(dataset, { ...pack, indicators }, { ...options, by: by === '' ? [] : [by] }));
  }
  const figures = new Map<string, Figure>();
  for (const [by, result] of results)
    for (const figure of result.figures) figures.set(`${by}|${figure.group[0] ?? ''}|${figure.indicator}`, figure);
  return (cell) => valueFor(cell, made, results, figures);
}

const NO_VALUE: CellValue = { value: null, figure: null, indicator: null, not: null, isOtherUnit: false, tables: new Map() };

function valueFor(
  cell: FormCell,
  made: ReadonlyMap<string, Indicator>,
  results: ReadonlyMap<string, ComputeResult>,
  figures: ReadonlyMap<string, Figure>,
): CellValue {
  if (cell.of === null) return NO_VALUE;
  const key = keyOf(cell.of);
  const by = cell.group?.field ?? '';
  const indicator = made.get(key) ?? null;
  const result = results.get(by);
  if (!indicator || !result) return NO_VALUE;
  const figure = figures.get(`${by}|${cell.group?.value ?? ''}|${key}`) ?? null;
  const not = result.notComputed.find((one) => one.indicator === key) ?? null;
  // A village without any monitored household has none; a rate of nothing is no number.
  const isNone =
    figure === null && not === null && indicator.measure.op !== 'ratio' && ['count', 'distinct'].includes(indicator.measure.op);
  const stored = figure?.value ?? (isNone ? 0 : null);
  const value = stored === null ? null : inUnit(stored, indicator, cell.unit ?? null);
  return { value: value ?? null, figure, indicator, not, isOtherUnit: value === undefined, tables: result.tables };
}

/** One name for each indicator and question. */
export function keyOf(of: NonNullable<FormCell['of']>): string {
  return 'indicator' in of ? of.indicator : `form/${JSON.stringify(of.question)}`;
}

const MONEY: Readonly<Record<string, number>> = { 分: 1, 元: 100, 百元: 1e4, 千元: 1e5, 万元: 1e6, 亿元: 1e10 };
const PEOPLE = new Set(['户', '人', '个', '户次', '人次']);

/** A stored figure in the unit of the form, the figure's own where the form says none; undefined where they do not go together. */
export function inUnit(stored: number, { unit, digits }: Indicator, asked: string | null): number | undefined {
  const own = MONEY[unit];
  if (own !== undefined) {
    const target = MONEY[asked ?? unit];
    if (target === undefined) return undefined;
    const more = Math.round(Math.log10(target / own));
    return roundHalfAway(stored / target, Math.min(6, Math.max(0, digits + more)));
  }
  if (unit === '%') return asked === null || asked === '%' ? roundHalfAway(stored * 100, digits) : undefined;
  if (asked === null || asked === unit || (PEOPLE.has(asked) && PEOPLE.has(unit))) return roundHalfAway(stored, digits);
  return undefined;
}
