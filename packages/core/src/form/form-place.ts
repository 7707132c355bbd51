import type { Indicator } from '../indicators/indicator';
import type { Term } from './fact';
import type { FormSubject } from './form-subject';
import type { FormWorld } from './form-world';
import { reasons } from './reasons';

export interface Place {
  readonly village?: { readonly field: string; readonly value: string };
  readonly group?: { readonly field: string; readonly value: string };
}

/** A place as a restriction; a sentence where the form does not say enough. */
export function groupOf(
  places: readonly Extract<Term, { as: 'place' }>[],
  subject: FormSubject,
  world: FormWorld,
): Place | string {
  const isGroup = ({ field }: { readonly field: string }): boolean => field === 'villageGroup' || field === 'hamlet';
  const small = places.findLast(isGroup);
  const large = places.findLast((place) => !isGroup(place)) ?? subject.place;
  const strip = (place: { readonly field: string; readonly value: string }) => ({ field: place.field, value: place.value });
  const isWhole = large?.field === 'township' && world.lexicon.places.size > 0 && onlyTownship(world);
  if (small && large?.field !== 'village' && villagesIn(world) > 1) return reasons.whichVillage(world.tell, small.value);
  return { ...(large && !isWhole ? { village: strip(large) } : {}), ...(small ? { group: strip(small) } : {}) };
}

function villagesIn({ lexicon }: FormWorld): number {
  return [...lexicon.places.values()].filter(({ field }) => field === 'village').length;
}

function onlyTownship({ lexicon }: FormWorld): boolean {
  return [...lexicon.places.values()].filter(({ field }) => field === 'township').length === 1;
}

export function countsBy({ ledger }: Indicator, field: string, { dataset }: FormWorld): boolean {
  return dataset.tables.get(ledger)?.columns.has(field) ?? true;
}
