import type { Ledger } from '../ledgers/ledger';

/**
 * The columns that are asked as one: of 致贫/返贫风险1 … 5 the first stands for all, because a clerk asks whether a household has the
 * risk, not in which column it was written.
 *
 * @example
 * likeColumns(monitored, 'risk1') //=> ['risk1', 'risk2', 'risk3', 'risk4', 'risk5']
 */
export function likeColumns(ledger: Ledger, field: string): readonly string[] {
  const stem = /^(\D+)1$/.exec(field)?.[1];
  const list = ledger.columns[field]?.kind.list;
  if (stem === undefined || list === undefined) return [field];
  const like = Object.keys(ledger.columns).filter(
    (other) => other.startsWith(stem) && /^\d$/.test(other.slice(stem.length)) && ledger.columns[other]?.kind.list === list,
  );
  return like.length > 1 ? like : [field];
}

/** The first of the columns that are asked as this one. */
export function firstOfLike(ledger: Ledger, field: string): string {
  const first = field.replace(/\d$/, '1');
  return first !== field && Object.hasOwn(ledger.columns, first) && likeColumns(ledger, first).includes(field) ? first : field;
}

/** What people call the column, or the columns asked as one. */
export function askedTitle(ledger: Ledger, field: string): string {
  const title = ledger.columns[field]?.title ?? field;
  return likeColumns(ledger, field).length > 1 ? title.replace(/1$/, '') : title;
}
