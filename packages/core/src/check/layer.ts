import type { Reads } from '../engine/walk';

/** Rules run from the cell outwards, so that what one layer found wrong is unknown to the next. */
export type Layer = 'cell' | 'row' | 'group' | 'ledgers' | 'periods';
export const LAYERS: readonly Layer[] = ['cell', 'row', 'group', 'ledgers', 'periods'];

/** The layer of a rule, from what its trees read. */
export function layerOf(reads: Reads): Layer {
  if (reads.usesPrevious) return 'periods';
  if (reads.links.size > 0) return 'ledgers';
  if (reads.usesGroup) return 'group';
  return reads.columns.size + reads.anyOf.length <= 1 ? 'cell' : 'row';
}
