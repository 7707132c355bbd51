import { type Reads, readsOf } from '../engine/walk';
import type { Indicator } from '../indicators/indicator';
import type { Link } from '../ledgers/link';
import { CellStatus, type Dataset, type Table } from '../table/table';
import type { NotComputedReason } from './figure';
import { YEAR } from './groups';
import { hasChange, partsOf } from './parts-of';
import type { InYears } from './years';

/** What an indicator needs from a dataset. */
export interface Needs {
  readonly ledgers: readonly string[];
  /** Those whose rows are counted: they are grouped. */
  readonly counted: readonly string[];
  readonly columns: readonly { readonly ledger: string; readonly field: string }[];
  readonly anyOf: Reads['anyOf'];
  readonly before: readonly { readonly ledger: string; readonly field: string }[];
  readonly params: ReadonlySet<string>;
  readonly usesAsOf: boolean;
  readonly usesBefore: boolean;
}

export function needsOf(indicator: Indicator, links: ReadonlyMap<string, Link>): Needs {
  const parts = partsOf(indicator.measure, indicator.ledger);
  const reads = parts.map(({ trees, ledger }) => readsOf(trees, ledger, links));
  const columns = reads.flatMap((one) => [...one.columns.values()]).filter((column) => !column.optional);
  const unique = [...new Map(columns.map(({ ledger, field }) => [`${ledger}.${field}`, { ledger, field }])).values()];
  const counted = [...new Set(parts.map((part) => part.ledger))];
  const anyOf = reads.flatMap((one) => one.anyOf);
  return {
    counted,
    ledgers: [...new Set([...counted, ...unique.map((column) => column.ledger), ...anyOf.map((group) => group.ledger)])],
    columns: unique,
    anyOf,
    before: [...(hasChange(indicator.measure) ? unique : []), ...reads.flatMap((one) => [...one.previousColumns.values()])],
    params: new Set(reads.flatMap((one) => [...one.params])),
    usesAsOf: reads.some((one) => one.usesAsOf),
    usesBefore: hasChange(indicator.measure) || reads.some((one) => one.usesPrevious),
  };
}

/**
 * Why an indicator cannot be computed from these tables at all; null when it can. That it belongs to another era comes first: nobody is
 * asked for a column of 贫困户 in 2026.
 */
export function cannotCompute(
  indicator: Indicator,
  needs: Needs,
  dataset: Dataset,
  by: readonly string[],
  inYears: InYears,
): NotComputedReason | null {
  if (indicator.dataYears && isOtherEra(indicator, dataset, inYears)) return { why: 'other-era', ...indicator.dataYears };
  const absent = needs.ledgers.filter((id) => !dataset.tables.has(id));
  if (absent.length > 0) return { why: 'ledger-missing', ledgers: absent };
  const table = (id: string): Table => dataset.tables.get(id) as Table;
  const has = (ledger: string, field: string): boolean => table(ledger).columns.has(field);
  const columns = needs.columns.filter((c) => !has(c.ledger, c.field));
  for (const { ledger, fields } of needs.anyOf) {
    if (!fields.some((field) => has(ledger, field))) columns.push({ ledger, field: fields[0] as string });
  }
  // Without its grouping column a ledger would give every group the same nothing.
  for (const ledger of needs.counted)
    for (const field of by) if (field !== YEAR && !has(ledger, field)) columns.push({ ledger, field });
  if (columns.length > 0) return { why: 'column-missing', columns };
  if (needs.usesBefore && !isThereBefore(needs, dataset, by)) return { why: 'previous-missing' };
  const isUndated = needs.counted.some((id) => {
    const isNeeded = needs.usesAsOf || inYears(indicator, id) !== null;
    return isNeeded && table(id).length > 0 && !table(id).asOf.status.includes(CellStatus.ok);
  });
  return isUndated ? { why: 'no-data-date' } : null;
}

/** No dated row of its ledger lies in its years. Where the ledger has no rows, or none that are dated, the other ledgers tell the era. */
function isOtherEra(indicator: Indicator, { tables }: Dataset, inYears: InYears): boolean {
  const isDated = (id: string): boolean => tables.get(id)?.asOf.status.includes(CellStatus.ok) ?? false;
  const telling = isDated(indicator.ledger) ? [indicator.ledger] : [...tables.keys()].filter(isDated);
  return telling.length > 0 && telling.every((id) => inYears(indicator, id)?.yes.every((word) => word === 0));
}

function isThereBefore({ before, counted }: Needs, { previous }: Dataset, by: readonly string[]): boolean {
  const has = (ledger: string, field: string): boolean => field === YEAR || (previous?.get(ledger)?.columns.has(field) ?? false);
  return (
    counted.every((id) => previous?.has(id) && by.every((field) => has(id, field))) &&
    before.every(({ ledger, field }) => has(ledger, field))
  );
}
