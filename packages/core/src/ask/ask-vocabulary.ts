import { declaredIn } from '../engine/declared';
import { periodsOf } from '../engine/periods';
import { calendarDate } from '../kinds/day';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import { CellStatus, type Dataset, type Table } from '../table/table';
import type { Locale } from '../text/say';
import type { AskColumn, AskVocabulary } from './answer';
import { COMMON_FIELDS } from './common-fields';
import { groupNumber } from './group-spellings';
import { askedTitle, firstOfLike } from './like-columns';
import type { Condition, Question } from './question';
import { wayBetween } from './way-between';

/** More values than this are no list to choose from. */
const LONGEST_LIST = 300;

/**
 * What can be asked of these ledgers: the columns that were read, those asked most first, with the values of their code lists as they
 * are called in the data's year, or the places that stand in the sheet. Names and numbers of persons can only be asked for as filled
 * in or blank; an identity number stands for the age. Columns and values that belong to other years are not offered.
 *
 * @example
 * const people = tableFromRecords(person, [{ sex: '女' }]);
 * askVocabulary({ tables: new Map([['person', people]]) }, defaultPack, 'zh-CN').columns[0]?.options //=> ['男', '女']
 */
export function askVocabulary(dataset: Dataset, pack: Pack, locale: Locale): AskVocabulary {
  const { tables } = periodsOf(dataset, declaredIn(pack).ledgers).at(-1) as Dataset;
  const present = pack.ledgers.filter((ledger) => tables.has(ledger.id));
  const has = (id: string): boolean => tables.has(id);
  const year = latestYear(tables);
  const columns = present.flatMap((ledger) => columnsOf(ledger, tables.get(ledger.id) as Table, pack, year, locale));
  const rank = ({ field }: AskColumn): number =>
    COMMON_FIELDS.includes(field) ? COMMON_FIELDS.indexOf(field) : COMMON_FIELDS.length;
  return {
    ledgers: present.map((ledger) => ({
      id: ledger.id,
      title: ledger.title[locale],
      counts: countsOf(ledger, tables.get(ledger.id) as Table),
      reaches: present.filter((to) => wayBetween(ledger, to, pack, true, has) !== null).map((to) => to.id),
    })),
    columns: columns.sort((a, b) => rank(a) - rank(b)),
  };
}

function countsOf(ledger: Ledger, { columns }: Table): readonly Question['count'][] {
  switch (ledger.rowIs) {
    case 'household':
      return columns.has('headCount') ? ['household', 'person'] : ['household'];
    case 'person':
      return ledger.household !== undefined && columns.has(ledger.household) ? ['household', 'person'] : ['person'];
    default:
      return ['row'];
  }
}

/** Of the latest data; null where no sheet states a day. */
export function latestYear(tables: Dataset['tables']): number | null {
  let latest: number | null = null;
  for (const { asOf } of tables.values())
    for (let row = 0; row < asOf.status.length; row++)
      if (asOf.status[row] === CellStatus.ok)
        latest = Math.max(latest ?? 0, Math.floor(calendarDate((asOf.values as Float64Array)[row] as number) / 10000));
  return latest;
}

function isOfYear({ from, to }: { readonly from?: number; readonly to?: number }, year: number | null): boolean {
  return year === null || (year >= (from ?? 0) && year <= (to ?? 9999));
}

function columnsOf(ledger: Ledger, table: Table, pack: Pack, year: number | null, locale: Locale): readonly AskColumn[] {
  const bound = Object.entries(ledger.columns).filter(([field, spec]) => table.columns.has(field) && isOfYear(spec, year));
  const hasId = table.columns.has('idNumber');
  return bound.flatMap(([field, spec]): AskColumn[] => {
    if (firstOfLike(ledger, field) !== field) return [];
    const ask = askOf(field, spec, ledger, hasId);
    const options = optionsOf(field, spec, ledger, table, pack, year);
    return [
      {
        ledger: ledger.id,
        ledgerTitle: ledger.title[locale],
        field,
        title: ask === 'age' ? (locale === 'en' ? 'age' : '年龄') : locale === 'en' ? spec.en : askedTitle(ledger, field),
        ask,
        is: isOf(ask, spec, options),
        options,
        unit: ask === 'age' ? (locale === 'en' ? 'years' : '岁') : unitOf(spec),
        common: COMMON_FIELDS.includes(field),
        groups:
          !spec.kind.personal &&
          (ledger.place.includes(field) || ['code', 'truth'].includes(spec.kind.type) || spec.kind.id === 'year'),
      },
    ];
  });
}

function askOf(field: string, { kind }: ColumnSpec, ledger: Ledger, hasId: boolean): AskColumn['ask'] {
  if (field === 'idNumber' || (field === 'birthDate' && !hasId && ledger.rowIs === 'person')) return 'age';
  if (kind.type === 'code' || kind.type === 'codes' || kind.type === 'truth') return 'list';
  return kind.type === 'number' ? 'number' : kind.type === 'date' ? 'date' : 'text';
}

function isOf(ask: AskColumn['ask'], { kind }: ColumnSpec, options: readonly string[]): readonly Condition['is'][] {
  if (ask === 'list') return ['any-of', 'none-of', 'filled', 'blank'];
  if (ask === 'number' || ask === 'date' || ask === 'age') return ['between', 'filled', 'blank'];
  return kind.personal || options.length === 0 ? ['filled', 'blank'] : ['text-is', 'filled', 'blank'];
}

function optionsOf(
  field: string,
  { kind }: ColumnSpec,
  ledger: Ledger,
  table: Table,
  pack: Pack,
  year: number | null,
): readonly string[] {
  if (kind.type === 'truth') return ['是', '否'];
  const list = kind.list === undefined ? undefined : pack.codeLists.find((one) => one.id === kind.list);
  if (list) return Object.entries(list.values).flatMap(([name, entry]) => (isOfYear(entry, year) ? [name] : []));
  if (kind.type !== 'text' || kind.personal || kind.id === 'household-code' || kind.id === 'remark') return [];
  const values = valuesIn(table, field, ledger.place.includes(field) || field === 'hamlet');
  return values.length > LONGEST_LIST ? [] : values;
}

/** Values that stand in a column, each group once in the spelling used most, numbered groups by number. */
export function valuesIn(table: Table, field: string, isPlace: boolean): readonly string[] {
  const column = table.columns.get(field);
  if (!column?.texts) return [];
  const counts = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    if (column.status[row] !== CellStatus.ok) continue;
    const value = column.texts[row] as string;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const isGroup = field === 'villageGroup' || field === 'hamlet';
  if (!isGroup) return isPlace ? [...counts.keys()] : [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const best = new Map<string, string>();
  for (const [value] of [...counts].sort((a, b) => b[1] - a[1])) {
    const key = String(groupNumber(value) ?? value);
    if (!best.has(key)) best.set(key, value);
  }
  return [...best.values()].sort(
    (a, b) => (groupNumber(a) ?? Number.POSITIVE_INFINITY) - (groupNumber(b) ?? Number.POSITIVE_INFINITY) || 0,
  );
}

function unitOf({ kind, unit }: ColumnSpec): string {
  if (kind.id === 'money') return '元';
  return kind.id.startsWith('ratio') ? '%' : kind.id === 'year' ? '年' : (unit ?? '');
}
