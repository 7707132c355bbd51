import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { foldHeader } from './fold-header';
import { splitBareUnit } from './header-unit';

/** One spelling under which a ledger knows a field. */
export interface HeaderEntry {
  readonly field: string;
  readonly by: 'title' | 'synonym';
  /** The spelling as declared. */
  readonly spelling: string;
  readonly unit: string | null;
  /** For headers that need a parent header or a neighbour to mean the field: that context, folded. */
  readonly context: string | null;
}

/** The headers of one ledger, folded. Maps, so that no header can reach a prototype. */
export interface HeaderIndex {
  readonly byKey: ReadonlyMap<string, readonly HeaderEntry[]>;
  /** Spellings whose brackets hold more than units and hints, by what stands outside the brackets. */
  readonly byBare: ReadonlyMap<string, readonly HeaderEntry[]>;
  /** Headers that mean a field only in a context. */
  readonly inContext: ReadonlyMap<string, readonly HeaderEntry[]>;
}

const indexes = new WeakMap<Ledger, HeaderIndex>();

function put(map: Map<string, HeaderEntry[]>, key: string, entry: HeaderEntry): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.some((other) => other.field === entry.field && other.unit === entry.unit && other.context === entry.context))
    list.push(entry);
}

/** Folds all titles, synonyms and contextual headers of a ledger; remembered per ledger object. */
export function headerIndex(ledger: Ledger): HeaderIndex {
  const known = indexes.get(ledger);
  if (known) return known;
  const byKey = new Map<string, HeaderEntry[]>();
  const byBare = new Map<string, HeaderEntry[]>();
  const inContext = new Map<string, HeaderEntry[]>();
  const add = (field: string, spelling: string, by: 'title' | 'synonym') => {
    const folded = foldHeader(spelling);
    const entry = { field, by, spelling, unit: folded.unit, context: null };
    put(byKey, folded.key, entry);
    if (folded.bare !== folded.key) put(folded.hasAside ? byBare : byKey, folded.bare, entry);
  };
  const columns = Object.entries(ledger.columns) as [string, ColumnSpec<unknown>][];
  for (const [field, column] of columns) add(field, column.title, 'title');
  for (const [field, column] of columns) for (const synonym of column.synonyms ?? []) add(field, synonym, 'synonym');
  for (const [field, column] of columns) {
    for (const text of column.under ?? []) {
      const slash = text.indexOf('/');
      const leaf = foldHeader(slash < 0 ? text : text.slice(slash + 1));
      const context = slash < 0 ? '' : foldHeader(text.slice(0, slash)).key;
      for (const name of [context, ...otherNames(byKey, context)])
        put(inContext, leaf.key, { field, by: 'synonym', spelling: text, unit: leaf.unit, context: name });
    }
  }
  const index = { byKey, byBare, inContext };
  indexes.set(ledger, index);
  return index;
}

/** A context that is the title of a column is that column under any of its names: 户编号/户名 is 家庭编号/户名 too. */
function otherNames(byKey: ReadonlyMap<string, readonly HeaderEntry[]>, context: string): readonly string[] {
  const fields = new Set(
    byKey
      .get(context)
      ?.filter((entry) => entry.by === 'title')
      .map((entry) => entry.field),
  );
  if (fields.size !== 1) return [];
  const names: string[] = [];
  for (const [key, entries] of byKey) if (key !== context && entries.every((entry) => fields.has(entry.field))) names.push(key);
  return names;
}

/** Whether any of the ledgers knows a header under this folded key. */
export function isKnownHeader(ledgers: readonly Ledger[], key: string): boolean {
  if (key === '') return false;
  for (const ledger of ledgers) {
    const index = headerIndex(ledger);
    if (index.byKey.has(key) || index.inContext.has(key) || index.byBare.has(key)) return true;
  }
  const split = splitBareUnit(key);
  return split !== null && isKnownHeader(ledgers, split.key);
}
