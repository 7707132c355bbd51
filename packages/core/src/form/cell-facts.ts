import type { Condition } from '../ask/question';
import type { AgeBand } from './ages';
import type { Fact } from './fact';
import type { FormWorld } from './form-world';
import type { ParsedHead } from './parse-head';

/** Beside 16–59, 15岁以下 takes the fifteen-year-olds in and 16岁以下 leaves the sixteen-year-olds out. */
export function isSettled({ high }: AgeBand, { agesFrom }: FormWorld): boolean {
  return high !== undefined && (agesFrom.has(high + 1) || agesFrom.has(high));
}

export function ageFact(band: AgeBand, world: FormWorld): Fact {
  const high = band.isOpenEnded && band.high !== undefined && !world.agesFrom.has(band.high + 1) ? band.high - 1 : band.high;
  const on: Record<string, readonly Condition[]> = {};
  for (const ledger of ['person', 'roster', 'monitored']) {
    const columns = world.dataset.tables.get(ledger)?.columns;
    const field = columns?.has('idNumber') ? 'idNumber' : columns?.has('birthDate') ? 'birthDate' : null;
    if (field === null) continue;
    on[ledger] = [
      {
        ledger,
        field,
        is: 'between',
        ...(band.low === undefined ? {} : { low: band.low }),
        ...(high === undefined ? {} : { high }),
      },
    ];
  }
  return { key: `age ${band.low}-${high}`, on };
}

export function placeFact(group: { readonly field: string; readonly value: string }, world: FormWorld): Fact {
  const on: Record<string, readonly Condition[]> = {};
  for (const [ledger, { columns }] of world.dataset.tables)
    if (columns.has(group.field)) on[ledger] = [{ ledger, field: group.field, is: 'text-is', values: [group.value] }];
  return { key: `${group.field}=${group.value}`, on };
}

/** A yes-or-no column by its title: 是否危房户. */
export function flagFacts(heads: readonly ParsedHead[], { dataset, pack }: FormWorld): readonly Fact[] {
  return heads.flatMap(({ terms }) =>
    terms.flatMap((term) => {
      if (term.as !== 'column') return [];
      return term.fields.flatMap((field): Fact[] => {
        const on: Record<string, readonly Condition[]> = {};
        for (const { id, columns } of pack.ledgers)
          if (columns[field]?.kind.type === 'truth' && dataset.tables.get(id)?.columns.has(field))
            on[id] = [{ ledger: id, field, is: 'any-of', values: ['是'] }];
        return Object.keys(on).length > 0 ? [{ key: `${field}=是`, on }] : [];
      });
    }),
  );
}
