import type { Condition, Question } from '../ask/question';
import { wayBetween } from '../ask/way-between';
import type { Ledger } from '../ledgers/ledger';
import type { Fact } from './fact';
import type { FormWorld } from './form-world';

/** A question that says what the heads say, with what is not quite certain about it. */
export interface Reading {
  readonly question: Question;
  /** '' where the ledgers say it as the form asks it. */
  readonly doubt: string;
}

/** Whom the rows of each ledger are about: the monitored are a part of all, so they never stand for them. */
const BASES: Readonly<Record<Question['count'], { readonly monitored: readonly string[]; readonly all: readonly string[] }>> = {
  household: { monitored: ['monitored', 'roster', 'household'], all: ['household', 'roster', 'person'] },
  person: { monitored: ['monitored', 'roster', 'person', 'household'], all: ['person', 'roster', 'household'] },
  row: { monitored: [], all: ['project'] },
};

/**
 * Puts facts together as a question on the ledger that holds most of them; the others are looked up across links. Answers also with
 * the readings on other ledgers, best first, and none where a fact cannot be looked up anywhere.
 */
export function questionsOfFacts(
  facts: readonly Fact[],
  count: Question['count'],
  groupField: string | null,
  world: FormWorld,
): readonly Reading[] {
  const isMonitored = facts.some((fact) => fact.isMonitored);
  const bases = BASES[count][isMonitored ? 'monitored' : 'all'].flatMap((id) => {
    const ledger = world.pack.ledgers.find((one) => one.id === id);
    const table = world.dataset.tables.get(id);
    return ledger && table && canCount(ledger, count, world) && (groupField === null || table.columns.has(groupField))
      ? [ledger]
      : [];
  });
  const found = bases.flatMap((base) => {
    const placed = facts.map((fact) => conditionsOf(fact, base, isMonitored, world));
    if (placed.includes(null)) return [];
    const conditions = (placed as readonly (readonly Condition[])[]).flat();
    const unique = [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
    const across = unique.filter((one) => one.ledger !== base.id).length;
    // The head counts of households that have such a member are not the number of such members.
    const isSum = count === 'person' && base.rowIs === 'household';
    if (isSum && unique.some((one) => !isOfHousehold(one, world))) return [];
    return [
      {
        question: { schemaVersion: 1 as const, count, ledger: base.id, conditions: unique, by: [] },
        across: across + (isSum ? 1 : 0),
      },
    ];
  });
  return found.sort((a, b) => a.across - b.across).map(({ question }) => ({ question, doubt: '' }));
}

function canCount(ledger: Ledger, count: Question['count'], { dataset }: FormWorld): boolean {
  const columns = dataset.tables.get(ledger.id)?.columns;
  if (count === 'row') return true;
  if (count === 'household')
    return ledger.rowIs === 'household' || (ledger.household !== undefined && (columns?.has(ledger.household) ?? false));
  return ledger.rowIs === 'person' || (columns?.has('headCount') ?? false);
}

function isOfHousehold({ ledger, field }: Condition, { pack }: FormWorld): boolean {
  const of = pack.ledgers.find((one) => one.id === ledger);
  return of?.rowIs === 'household' || of?.columns[field]?.of === 'household';
}

/** The fact on the ledger that is counted, else on one that it is linked to; null: nowhere. */
function conditionsOf(fact: Fact, base: Ledger, isMonitored: boolean, world: FormWorld): readonly Condition[] | null {
  const own = fact.on[base.id];
  if (own) return own;
  for (const [id, conditions] of Object.entries(fact.on)) {
    const to = world.pack.ledgers.find((one) => one.id === id);
    if (!to || conditions.length === 0 || (id === 'monitored' && !isMonitored)) continue;
    const ofHousehold = conditions.every(({ field }) => to.columns[field]?.of === 'household');
    if (wayBetween(base, to, world.pack, ofHousehold, (ledger) => world.dataset.tables.has(ledger))) return conditions;
  }
  return null;
}
