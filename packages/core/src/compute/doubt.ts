import type { Finding } from '../check/finding';
import { type Bits, makeBits, setBit } from '../engine/bits';
import type { Dataset, Table } from '../table/table';

/** `ledger.field` → rows on which an open finding rests. */
export type Doubt = ReadonlyMap<string, Bits>;

/**
 * Which cells the open findings (错误 and 疑点) leave in doubt. A cell that two ledgers share (households and members on one sheet) is in
 * doubt for both, whichever of them the finding is about.
 */
export function doubtOf(dataset: Dataset, findings: readonly Finding[]): Doubt {
  const doubt = new Map<string, Bits>();
  const open = findings.filter((finding) => finding.severity !== 'notice');
  if (open.length === 0) return doubt;
  for (const [ledger, table] of dataset.tables) {
    const rowAt = placeIndex(table);
    const fieldAt = table.places.origins.map(
      (origin) => new Map(Object.entries(origin.letters).map(([field, letters]) => [letters, field])),
    );
    for (const finding of open) {
      for (const place of finding.at) {
        const row = rowAt.get(`${place.source}\u0001${place.sheet}\u0001${place.row}`);
        if (row === undefined) continue;
        for (const letters of place.columns) {
          const field = fieldAt[table.places.originOf[row] as number]?.get(letters);
          if (field === undefined) continue;
          const key = `${ledger}.${field}`;
          const bits = doubt.get(key) ?? makeBits(table.length);
          setBit(bits, row);
          doubt.set(key, bits);
        }
      }
    }
  }
  return doubt;
}

function placeIndex(table: Table): Map<string, number> {
  const index = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    const origin = table.places.origins[table.places.originOf[row] as number];
    index.set(`${origin?.source}\u0001${origin?.sheet}\u0001${table.places.rowNumbers[row]}`, row);
  }
  return index;
}
