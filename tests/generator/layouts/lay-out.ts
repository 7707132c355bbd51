import type { Random } from '../random';
import { columnOf } from '../records/field-of-title';
import type { LedgerId, LedgerRow, TownshipRows } from '../records/ledger-row';
import type { Township } from '../world/world';
import { EXPORT_COLUMNS, LOCAL_COLUMNS } from './export-columns';
import { nationalExport, type PlanInput, plainTable, townshipRoster } from './plan-sheet';
import { renderSheet, type Typing } from './render-sheet';
import type { RenderedSheet, SheetPlan } from './sheet-plan';

/** How a township's ledgers are laid out over sheets. */
export type Layout =
  | 'national-export'
  | 'header-in-row-one'
  | 'township-roster'
  | 'first-row-only'
  | 'per-village'
  | 'two-below'
  | 'two-beside';

export const LAYOUTS: readonly Layout[] = [
  'national-export',
  'header-in-row-one',
  'township-roster',
  'first-row-only',
  'per-village',
  'two-below',
  'two-beside',
];

export const SHEET_NAMES: Readonly<Record<LedgerId, string>> = {
  household: '户表',
  person: '人表',
  roster: '花名册',
  monitored: '监测对象',
  village: '行政村信息',
  project: '项目台账',
  payment: '资金支付明细',
};
const NAMED: Readonly<Record<LedgerId, string>> = {
  household: '脱贫户年度基础信息',
  person: '脱贫人口信息',
  roster: '脱贫人口花名册',
  monitored: '监测对象信息',
  village: '行政村信息',
  project: '帮扶项目台账',
  payment: '帮扶资金支付明细',
};

export interface LayoutOptions {
  readonly typing: Typing;
  /** Spells headers in other ways that offices use. */
  readonly spelling?: Random;
  /** Ledgers to lay out; every one with rows unless given. */
  readonly ledgers?: readonly LedgerId[];
}

function planInput(
  township: Omit<Township, 'previous'>,
  ledger: LedgerId,
  rows: readonly LedgerRow[],
  options: LayoutOptions,
  withLocal: boolean,
): PlanInput {
  const local = withLocal ? (LOCAL_COLUMNS[ledger]?.[township.era] ?? []) : [];
  const fresh = local.filter((title) => !EXPORT_COLUMNS[ledger].includes(title));
  return {
    ledger,
    rows,
    titles: [...EXPORT_COLUMNS[ledger], ...fresh].filter((title) => existsIn(ledger, title, township.year)),
    asOf: township.asOf,
    named: township.era === 'poverty' ? NAMED[ledger].replace('脱贫', '贫困') : NAMED[ledger],
    ...(options.spelling ? { spelling: options.spelling } : {}),
  };
}

/** Columns come and go with the years. */
function existsIn(ledger: LedgerId, title: string, year: number): boolean {
  const { from, to } = columnOf(ledger, title);
  return (from === undefined || from <= year) && (to === undefined || to >= year);
}

/** Money of a project sheet is in 万元, and the sheet says so. */
const unitOf = (ledger: LedgerId): string => (ledger === 'project' || ledger === 'village' ? '万元' : '元');

function planFor(layout: Layout, ledger: LedgerId, input: PlanInput): SheetPlan {
  if (ledger === 'project') return townshipRoster({ ...input, unit: '万元', householdCells: 'repeated', totals: false });
  if (layout === 'national-export') return nationalExport(input);
  if (layout === 'township-roster' || layout === 'per-village')
    return townshipRoster({ ...input, unit: unitOf(ledger), totals: ledger === 'roster' || ledger === 'person' });
  return plainTable({ ...input, householdCells: layout === 'first-row-only' ? 'once' : 'repeated' });
}

function perVillage(
  township: Omit<Township, 'previous'>,
  ledger: LedgerId,
  rows: readonly LedgerRow[],
  options: LayoutOptions,
): RenderedSheet[] {
  return township.villages.flatMap((village, i) => {
    const own = rows.filter((row) => row.villageIndex === i);
    if (own.length === 0) return [];
    const input = planInput(township, ledger, own, options, true);
    return [renderSheet(`${village.name}${SHEET_NAMES[ledger]}`, [planFor('per-village', ledger, input)], options.typing)];
  });
}

/** Lays the rows of a township out as sheets. National exports show only their own columns; other layouts add those that offices add. */
export function layOut(
  township: Omit<Township, 'previous'>,
  rows: TownshipRows,
  layout: Layout,
  options: LayoutOptions,
): RenderedSheet[] {
  const chosen = (options.ledgers ?? (Object.keys(rows) as LedgerId[])).filter((ledger) => rows[ledger].length > 0);
  if (layout === 'per-village')
    return chosen.flatMap((ledger) =>
      ledger === 'village' || ledger === 'project' || ledger === 'payment'
        ? single(ledger)
        : perVillage(township, ledger, rows[ledger], options),
    );
  if (layout === 'two-below' || layout === 'two-beside') {
    const pair: LedgerId[] = chosen.filter((ledger) => ledger === 'village' || ledger === 'payment');
    const direction = layout === 'two-below' ? 'below' : 'beside';
    const plans = pair.map((ledger) => plainTable(planInput(township, ledger, rows[ledger], options, true)));
    return [
      ...chosen.filter((ledger) => !pair.includes(ledger)).flatMap(single),
      ...(plans.length > 0 ? [renderSheet('汇总', plans, options.typing, direction)] : []),
    ];
  }
  return chosen.flatMap(single);

  function single(ledger: LedgerId): RenderedSheet[] {
    const input = planInput(township, ledger, rows[ledger], options, layout !== 'national-export');
    return [renderSheet(SHEET_NAMES[ledger], [planFor(layout, ledger, input)], options.typing)];
  }
}
