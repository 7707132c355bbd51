import { foldText } from '../kinds/fold';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import type { Dataset } from '../table/table';
import { YEAR } from './groups';

/** The fields that names stand for, and the names that cannot group, with the reason. */
export interface GroupingFields {
  /** For `compute`'s `by`, each once, in the order asked. */
  readonly fields: readonly string[];
  readonly refused: readonly {
    readonly name: string;
    /** `unknown`: no ledger has such a column; `not-groupable`: persons, texts and amounts do not group; `absent`: no table has it. */
    readonly why: 'unknown' | 'not-groupable' | 'absent';
    readonly field?: string;
  }[];
}

/** What people call places and years; a group is told by its village too, because every village has a group 1. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    县: ['county'],
    镇: ['township'],
    乡: ['township'],
    乡镇: ['township'],
    村: ['village'],
    组: ['village', 'villageGroup'],
    村组: ['village', 'villageGroup'],
    年: [YEAR],
    年度: [YEAR],
    county: ['county'],
    township: ['township'],
    village: ['village'],
    group: ['village', 'villageGroup'],
    year: [YEAR],
    [YEAR]: [YEAR],
  }).map(([name, fields]) => [foldText(name), fields]),
);

/**
 * Fields to group figures by, from the names that people use: 镇, 村, 组 (with its village), 年, or the title, another header or the id of
 * a place, a column of codes or a yes-or-no column. A title that several ledgers have means the one that the dataset has. Names of
 * persons, numbers, texts and amounts are refused, never grouped by.
 *
 * @example
 * groupingFields(defaultPack, { tables: new Map() }, ['年', '姓名']).fields //=> ['dataYear']
 */
export function groupingFields(pack: Pack, dataset: Dataset, names: readonly string[]): GroupingFields {
  const fields: string[] = [];
  const refused: GroupingFields['refused'][number][] = [];
  const isThere = (field: string): boolean =>
    field === YEAR || [...dataset.tables.values()].some((table) => table.columns.has(field));
  for (const name of names) {
    const found = fieldsOf(pack, dataset, foldText(name));
    if (typeof found === 'string') refused.push({ name, why: found });
    else {
      const absent = found.find((field) => !isThere(field));
      if (absent === undefined) fields.push(...found);
      else refused.push({ name, why: 'absent', field: absent });
    }
  }
  return { fields: [...new Set(fields)], refused };
}

function fieldsOf(pack: Pack, { tables }: Dataset, name: string): readonly string[] | 'unknown' | 'not-groupable' {
  const short = SHORT.get(name);
  if (short) return short;
  const matches = pack.ledgers.flatMap((ledger) =>
    Object.entries(ledger.columns)
      .filter(([field, spec]) => [field, spec.title, ...(spec.synonyms ?? [])].some((title) => foldText(title) === name))
      .map(([field, spec]) => ({ ledger, field, spec })),
  );
  const groupable = matches.filter(({ ledger, field, spec }) => canGroup(ledger, field, spec));
  const first = groupable.find(({ ledger, field }) => tables.get(ledger.id)?.columns.has(field)) ?? groupable[0];
  if (first) return [first.field];
  return matches.length > 0 ? 'not-groupable' : 'unknown';
}

function canGroup(ledger: Ledger, field: string, { kind }: ColumnSpec): boolean {
  if (kind.personal) return false;
  return ledger.place.includes(field) || kind.type === 'code' || kind.type === 'truth' || kind.id === 'year';
}
