import type { Bits } from '../engine/bits';
import type { Declared } from '../engine/declared';
import { Evaluator } from '../engine/evaluate';
import type { Indicator } from '../indicators/indicator';
import type { Dataset, Table } from '../table/table';
import type { Doubt } from './doubt';
import { type GroupedRows, type Groups, groupRows, makeGroups, rowsByGroup, YEAR } from './groups';
import type { MeasureWorld } from './measure';
import type { InYears } from './years';

/** The tables by group, of this period and of the one before, as the measures of an indicator see them. */
export interface Worlds {
  readonly groups: Groups;
  readonly of: (indicator: Indicator) => MeasureWorld;
}

export function worldsOf(evaluator: Evaluator, by: readonly string[], doubt: Doubt, inYears: InYears): Worlds {
  const { dataset, declared } = evaluator.world;
  const older: Dataset = { tables: dataset.previous ?? new Map<string, Table>() };
  const groups = makeGroups(by);
  // Groups have one number in all tables, so every table names its groups before rows are sorted by them.
  const [now, then] = [dataset, older].map(
    ({ tables }) => new Map([...tables].map(([id, table]) => [id, groupRows(table, groups)])),
  );
  const current = grouped(now as NonNullable<typeof now>, groups, declared, doubt);
  const before = grouped(then as NonNullable<typeof then>, groups, declared, new Map());
  const back: MeasureWorld = {
    evaluator: new Evaluator({ ...evaluator.world, dataset: older }),
    doubt: { dataset: older, declared, doubt: new Map() },
    grouped: before,
    groupCount: groups.names.length,
    // 2021 is compared with 2020 although the figure itself exists from 2021 on.
    inYears: () => null,
    before: () => back,
  };
  const of = (indicator: Indicator): MeasureWorld => ({
    evaluator,
    doubt: { dataset, declared, doubt },
    grouped: current,
    groupCount: groups.names.length,
    inYears: (ledger) => inYears(indicator, ledger),
    before: () => back,
  });
  return { groups, of };
}

function grouped(
  numbers: ReadonlyMap<string, Pick<GroupedRows, 'groupOf' | 'lacking'>>,
  groups: Groups,
  declared: Declared,
  doubt: Doubt,
): (ledger: string) => GroupedRows {
  const made = new Map<string, GroupedRows>();
  return (ledger) => {
    const seen = made.get(ledger);
    if (seen) return seen;
    const doubtOfField = (field: string): Bits | null =>
      doubt.get(`${ledger}.${field === YEAR ? declared.ledgers.get(ledger)?.asOf : field}`) ?? null;
    const rows = rowsByGroup(numbers.get(ledger) as GroupedRows, groups, doubtOfField);
    made.set(ledger, rows);
    return rows;
  };
}
