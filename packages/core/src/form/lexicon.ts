import { valuesIn } from '../ask/ask-vocabulary';
import { groupNumber } from '../ask/group-spellings';
import { firstOfLike } from '../ask/like-columns';
import type { Condition, Question } from '../ask/question';
import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import { compactText } from '../sheet/cell-text';
import type { Dataset, Table } from '../table/table';
import { CONCEPTS, NEUTRAL, REFUSED, WITHIN_COUNTY } from './concepts';
import type { Fact, Term } from './fact';

/** The words that heads of a form may use, for these ledgers. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Term>;
  readonly longest: number;
  /** Places that stand in the ledgers, folded, without 村, 村委会, 社区. */
  readonly places: ReadonlyMap<string, { readonly field: string; readonly value: string }>;
}

const PLACE_FIELDS = ['township', 'village', 'villageGroup', 'hamlet'] as const;
const PLACE_ENDING = /(村民委员会|居民委员会|村委会|居委会|委会|行政村|村|社区|人民政府)$/;
/** Lists whose names are everyday words that mean other things in a head. */
const NOT_FROM_LISTS = new Set(['relation', 'yes-no', 'id-type', 'household-type', 'monitoring-class', 'sex']);
const COUNTED = ['household', 'person', 'roster', 'monitored'];
const COUNT_WORDS: readonly (readonly [string, Question['count']])[] = [
  ['户数', 'household'],
  ['总户数', 'household'],
  ['户', 'household'],
  ['农户数', 'household'],
  ['农户', 'household'],
  ['人数', 'person'],
  ['总人数', 'person'],
  ['人口数', 'person'],
  ['总人口', 'person'],
  ['总人口数', 'person'],
  ['人口', 'person'],
  ['人', 'person'],
];

/** Words of heads for the columns that these tables have, in the year of the data. `heads` are all of the form: some words lean on others. */
export function lexiconOf({ tables }: Dataset, pack: Pack, year: number | null, heads: readonly string[]): Lexicon {
  const words = new Map<string, Term>();
  const put = (word: string, term: Term): void => {
    const key = compactText(word);
    if (key !== '' && !words.has(key)) words.set(key, term);
  };
  const countsTownship = heads.some((head) => /[乡镇)）]内/.test(head));
  for (const concept of [...CONCEPTS, countsTownship ? WITHIN_COUNTY.narrow : WITHIN_COUNTY.wide]) {
    const on: Record<string, Condition[]> = {};
    for (const [ledger, conditions] of Object.entries(concept.on)) {
      const table = tables.get(ledger);
      if (table && conditions.every(({ field }) => table.columns.has(field)))
        on[ledger] = conditions.map((one) => ({ ledger, ...one }));
    }
    const fact: Fact = {
      key: JSON.stringify(concept.on),
      on,
      ...(concept.isMonitored ? { isMonitored: true as const } : {}),
      ...(concept.oneOf === undefined ? {} : { oneOf: concept.oneOf }),
    };
    for (const word of concept.words)
      put(word, { as: 'facts', facts: [fact], ...(concept.hint === undefined ? {} : { hint: concept.hint }) });
  }
  for (const [word, why] of Object.entries(REFUSED)) put(word, { as: 'refused', why });
  for (const [word, count] of COUNT_WORDS) put(word, { as: 'count', count });
  for (const word of NEUTRAL) put(word, { as: 'neutral' });
  putColumns(tables, pack, year, put);
  return { words, longest: Math.max(...[...words.keys()].map((word) => word.length)), places: placesOf(tables, pack) };
}

/** A name of a code: what it can mean, and whether persons or households have it. */
interface ValueWord {
  readonly facts: Map<string, Fact>;
  ofPersons: boolean;
  ofHouseholds: boolean;
}

/** Names of codes, and titles of columns over them. */
function putColumns(tables: Dataset['tables'], pack: Pack, year: number | null, put: (word: string, term: Term) => void): void {
  const values = new Map<string, ValueWord>();
  const titles = new Map<string, { readonly fields: Set<string>; isCoded: boolean }>();
  for (const ledger of pack.ledgers) {
    const table = tables.get(ledger.id);
    if (!table || !COUNTED.includes(ledger.id)) continue;
    for (const [field, spec] of Object.entries(ledger.columns)) {
      if (!table.columns.has(field) || firstOfLike(ledger, field) !== field) continue;
      const list = pack.codeLists.find((one) => one.id === spec.kind.list);
      if (spec.kind.type === 'truth' || list) {
        for (const title of [spec.title, ...(spec.synonyms ?? [])]) {
          const key = compactText(title);
          const seen = titles.get(key) ?? { fields: new Set<string>(), isCoded: false };
          seen.fields.add(field);
          seen.isCoded ||= list !== undefined;
          titles.set(key, seen);
        }
      }
      if (!list || NOT_FROM_LISTS.has(list.id)) continue;
      for (const [name, entry] of Object.entries(list.values)) {
        if (year !== null && (year < ((entry as { from?: number }).from ?? 0) || year > ((entry as { to?: number }).to ?? 9999)))
          continue;
        const { aliases = [] } = entry as { readonly aliases?: readonly string[] };
        for (const word of [name, ...aliases])
          addValue(values, compactText(word), field, ledger, name, spec.kind.type === 'code');
      }
    }
  }
  for (const [word, { facts, ofPersons, ofHouseholds }] of values) {
    if (word.length < 2) continue;
    const hint = ofPersons === ofHouseholds ? {} : { hint: ofPersons ? ('person' as const) : ('household' as const) };
    put(word, { as: 'facts', facts: [...facts.values()], ...hint });
  }
  for (const [word, { fields, isCoded }] of titles) put(word, { as: 'column', fields: [...fields], isCoded });
}

function addValue(
  values: Map<string, ValueWord>,
  word: string,
  field: string,
  { id: ledger, rowIs, columns }: Ledger,
  name: string,
  isSingle: boolean,
): void {
  const seen = values.get(word) ?? { facts: new Map<string, Fact>(), ofPersons: false, ofHouseholds: false };
  values.set(word, seen);
  if (rowIs === 'household' || columns[field]?.of === 'household') seen.ofHouseholds = true;
  else seen.ofPersons = true;
  const { facts } = seen;
  const key = `${field}=${name}`;
  const condition: Condition = { ledger, field, is: 'any-of', values: [name] };
  const on = { ...(facts.get(key)?.on ?? {}), [ledger]: [condition] };
  const isRisk = field === 'risk1';
  facts.set(key, { key, on, ...(isSingle ? { oneOf: field } : {}), ...(isRisk ? { isMonitored: true as const } : {}) });
}

function placesOf(tables: Dataset['tables'], pack: Pack): Lexicon['places'] {
  const places = new Map<string, { readonly field: string; readonly value: string }>();
  for (const field of PLACE_FIELDS) {
    for (const { id } of pack.ledgers) {
      const table = tables.get(id) as Table | undefined;
      if (!table || !COUNTED.concat('village', 'project').includes(id)) continue;
      for (const value of valuesIn(table, field, true)) {
        const key = placeKey(value);
        if (key !== '' && !places.has(key)) places.set(key, { field, value });
      }
    }
  }
  return places;
}

/** A place as it is compared: 测试一村, 测试一村村委会 and 测试一 are one; 三组 and 3组 are one. */
export function placeKey(text: string): string {
  const folded = compactText(text);
  const number = /组|队|社$/.test(folded) || /^\d+$/.test(folded) ? groupNumber(folded) : null;
  if (number !== null) return /^\d+$/.test(folded) ? '' : `组${number}`;
  let bare = folded;
  while (PLACE_ENDING.test(bare) && bare.replace(PLACE_ENDING, '').length >= 2) bare = bare.replace(PLACE_ENDING, '');
  return bare;
}
