import { foldText } from '../../../packages/core/src/kinds/fold';
import type { Random } from '../random';
import { fieldOf, ledgerOf } from '../records/field-of-title';
import type { LedgerId } from '../records/ledger-row';

/** Other headers of the same field that mean no other field of any ledger column beside it. */
function spellings(id: LedgerId, title: string): string[] {
  const field = fieldOf(id, title);
  const columns = ledgerOf(id).columns;
  const taken = new Set(
    Object.entries(columns).flatMap(([other, column]) =>
      other === field ? [] : [column.title, ...(column.synonyms ?? [])].map(foldText),
    ),
  );
  return [columns[field]?.title as string, ...(columns[field]?.synonyms ?? [])].filter(
    (spelling) => !taken.has(foldText(spelling)),
  );
}

/** Spaces, line breaks, a required mark, other brackets: everything that leaves a header the same to a reader. */
function roughen(random: Random, header: string): string {
  const middle = Math.ceil(header.length / 2);
  return random.pick([
    header,
    `${header} `,
    `*${header}`,
    `${header.slice(0, middle)}\n${header.slice(middle)}`,
    header.length < 6 ? [...header].join('　') : header,
    header.replace(/（/g, '(').replace(/）/g, ')'),
    header.replace(/\(/g, '（').replace(/\)/g, '）'),
  ]);
}

/**
 * A header that offices write for the column, from the synonyms that its ledger knows, with the dirt of real sheets. `used` keeps two
 * columns of a sheet from getting the same one.
 */
export function spellHeader(random: Random, id: LedgerId, title: string, used: Set<string>): string {
  const free = spellings(id, title).filter((spelling) => !used.has(foldText(spelling)));
  const chosen = free.length === 0 ? title : random.pick(free);
  used.add(foldText(chosen));
  return roughen(random, chosen);
}
