import type { ColumnSpec } from '../ledger';

/** The same column as the value of the household, which a person ledger repeats, merges down or writes once. */
export function ofHousehold<T>(spec: ColumnSpec<T>): ColumnSpec<T> {
  return { ...spec, of: 'household' };
}

/** The same column with the header of this layout as its title; the former title becomes a synonym. */
export function titled<T>(spec: ColumnSpec<T>, title: string, ...synonyms: readonly string[]): ColumnSpec<T> {
  const all = new Set([...(spec.synonyms ?? []), ...synonyms, spec.title]);
  all.delete(title);
  return { ...spec, title, synonyms: [...all] };
}
