import type { Finding } from '../check/finding';

/**
 * Findings that only changed their identity: where a row has no person code, its identity rests on the ID number, and a corrected number
 * makes another person of it. Of two checks in one sitting, findings of the same rule in the same cells of the same row, of the same
 * name and household, are the same finding; the answer says new identity → old one, for `nextRound`.
 *
 * It needs the findings of the check before, which hold names and are therefore not kept with the workbook: after the program was closed,
 * or where the row moved as well, a corrected number counts as mended and whatever else the row has as new. A waiver of such a finding
 * then has to be given again.
 *
 * @example
 * linkIdentities([], []).size //=> 0
 */
export function linkIdentities(before: readonly Finding[], after: readonly Finding[]): Map<string, string> {
  const stillThere = new Set(after.map((finding) => finding.identity));
  const known = new Set(before.map((finding) => finding.identity));
  const gone = new Map<string, string | null>();
  for (const finding of before) {
    if (stillThere.has(finding.identity)) continue;
    const where = whereOf(finding);
    // Two that cannot be told apart are linked to nothing.
    gone.set(where, gone.has(where) ? null : finding.identity);
  }
  const links = new Map<string, string>();
  const taken = new Set<string>();
  for (const finding of after) {
    if (known.has(finding.identity)) continue;
    const old = gone.get(whereOf(finding));
    if (typeof old !== 'string' || taken.has(old) || links.has(finding.identity)) continue;
    links.set(finding.identity, old);
    taken.add(old);
  }
  return links;
}

function whereOf({ rule, at, entity }: Finding): string {
  const place = at[0];
  return JSON.stringify([
    rule,
    place?.source,
    place?.sheet,
    place?.row,
    place?.columns,
    entity.household ?? '',
    entity.village ?? '',
    entity.head ?? '',
    entity.name ?? '',
  ]);
}
