import type { Ledger } from '../ledgers/ledger';
import type { Link } from '../ledgers/link';
import type { Pack } from '../pack';

/** How a condition on another ledger is reached from the rows that are counted. */
export type Way =
  | { readonly by: 'own' }
  /** The one row that this one belongs to: the household of a person. */
  | { readonly by: 'up'; readonly up: Link }
  /** The rows that belong to this one: the members of a household. */
  | { readonly by: 'down'; readonly down: Link }
  /** By the household: from a person to the rows that belong to the person's household. */
  | { readonly by: 'up-down'; readonly up: Link; readonly down: Link };

/**
 * The way from the rows of one ledger to those of another; null where the pack links them neither directly nor by the household.
 * `ofHousehold`: what is asked is a value of the household, so two ledgers of persons meet in the household rather than in the person:
 * a member who is missing from the other list still lives in that household. `has` says which ledgers are at hand.
 */
export function wayBetween(
  from: Ledger,
  to: Ledger,
  pack: Pack,
  ofHousehold: boolean,
  has: (ledger: string) => boolean = () => true,
): Way | null {
  if (from.id === to.id) return { by: 'own' };
  const across = byHousehold(from, to, pack, has);
  if (across && ofHousehold) return across;
  const up = pack.links.find((link) => link.one === to.id && link.many === from.id);
  if (up) return { by: 'up', up };
  const down = pack.links.find((link) => link.one === from.id && link.many === to.id);
  return down ? { by: 'down', down } : across;
}

function byHousehold(from: Ledger, to: Ledger, { ledgers, links }: Pack, has: (ledger: string) => boolean): Way | null {
  if (from.rowIs !== 'person' || to.rowIs !== 'person') return null;
  const household = ledgers.find((ledger) => ledger.rowIs === 'household' && has(ledger.id));
  if (!household) return null;
  const up = links.find((link) => link.one === household.id && link.many === from.id);
  const down = links.find((link) => link.one === household.id && link.many === to.id);
  return up && down ? { by: 'up-down', up, down } : null;
}
