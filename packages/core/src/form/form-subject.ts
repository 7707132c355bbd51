import type { Question } from '../ask/question';
import { compactText } from '../sheet/cell-text';
import type { Fact } from './fact';
import type { FormLayout } from './form-layout';
import type { FormWorld } from './form-world';
import { type ParsedHead, parseHead } from './parse-head';
import { reasons } from './reasons';

/** What holds of every cell of a form: whom its title is about, its place, whether households or persons are counted. */
export interface FormSubject {
  /** From the title: 监测对象, 脱贫户; added to cells whose own heads say nothing of the kind. */
  readonly facts: readonly Fact[];
  /** The same as words, for titles of indicators. */
  readonly words: readonly string[];
  readonly place: { readonly field: string; readonly value: string } | undefined;
  readonly title: string;
  /** Others whom the title names, 残疾人 or 低保户: a cell whose heads do not is asked. */
  readonly others: readonly { readonly word: string; readonly facts: readonly Fact[] }[];
  /** What is counted where the heads of a cell do not say it: the unit above, or what all heads that say it agree on. */
  readonly count: Question['count'] | null;
  /** The same from words such as 男 and 危房, for 合计 beside them. */
  readonly hinted: Question['count'] | null;
  readonly isAges: boolean;
  /** Rows without a name: one is the whole, several cannot be told apart. */
  readonly namelessRows: number;
  /** All named values of one column together, where the rows (or columns) are such values. */
  readonly rowsTogether: Fact | null;
  readonly columnsTogether: Fact | null;
  /** Why the title does not settle whom it is about; '' where it does or says nothing. */
  readonly doubt: string;
}

const SUBJECTS: readonly (readonly [pattern: RegExp, word: string, other: string])[] = [
  [/监测对象|监测户|监测帮扶对象|三类户|三类人群|防返贫对象/, '监测对象', ''],
  [/脱贫(户|人口|劳动力|家庭|群众)/, '脱贫户', '脱贫'],
];

/** Persons and households by which a title narrows a form; 务工情况 is only what it is about. */
const OTHERS =
  /残疾人|低保(?:对象|户|人口|人员)|特困(?:供养)?(?:人员|对象)|(?:外出)?务工人员|在校学?生|学生|老年人|妇女|儿童|危房户|大病患者|搬迁(?:户|人口|群众|对象)|公益性?岗位?人员|重点人群|低收入人口|退役军人|党员|一般农户|普通农户|留守[^\d]{2}/g;

/** Reads the title and the heads together. */
export function formSubject(layout: FormLayout, world: FormWorld): FormSubject {
  const title = compactText(layout.title ?? '');
  const matched = SUBJECTS.filter(([pattern]) => pattern.test(title));
  const term = matched.length === 1 ? world.lexicon.words.get((matched[0] as (typeof SUBJECTS)[number])[1]) : undefined;
  const facts = term?.as === 'facts' ? term.facts.filter((fact) => Object.keys(fact.on).length > 0) : [];
  const isAges =
    layout.cells.some((cell) => [...cell.rowHeads, ...cell.columnHeads].some((head) => /岁|年龄/.test(head))) ||
    /年龄/.test(title);
  const rows = parsedHeads(layout, 'rowHeads', world, isAges);
  const columns = parsedHeads(layout, 'columnHeads', world, isAges);
  return {
    facts,
    words: facts.length > 0 ? [(matched[0] as (typeof SUBJECTS)[number])[1]] : [],
    place: placeAbove(layout, world),
    title: layout.title ?? '',
    others: [...title.matchAll(OTHERS)].map(([word]) => {
      const named = world.lexicon.words.get(word);
      return { word, facts: named?.as === 'facts' ? named.facts.filter((fact) => Object.keys(fact.on).length > 0) : [] };
    }),
    ...countAbove(layout, [...rows, ...columns]),
    isAges,
    namelessRows: new Set(layout.cells.filter((cell) => cell.rowHeads.length === 0).map((cell) => cell.row)).size,
    rowsTogether: together(rows),
    columnsTogether: together(columns),
    doubt: doubtOf(
      matched.map(([, word]) => word),
      facts,
      world,
    ),
  };
}

function doubtOf(words: readonly string[], facts: readonly Fact[], { tell }: FormWorld): string {
  const [word] = words;
  if (words.length > 1) return reasons.severalSubjects(tell);
  return word !== undefined && facts.length === 0 ? reasons.subjectUnknown(tell, word) : '';
}

/** Every head of the form once, as a leaf where it is one anywhere. */
function parsedHeads(
  layout: FormLayout,
  of: 'rowHeads' | 'columnHeads',
  { lexicon }: FormWorld,
  isAges: boolean,
): readonly ParsedHead[] {
  const isLeaf = new Map<string, boolean>();
  for (const cell of layout.cells)
    cell[of].forEach((head, i, all) => isLeaf.set(head, (isLeaf.get(head) ?? false) || i === all.length - 1));
  return [...isLeaf].map(([head, leaf]) => parseHead(head, lexicon, isAges, leaf));
}

/** One village named in the title or beside 填报单位. */
function placeAbove({ above }: FormLayout, { lexicon }: FormWorld): FormSubject['place'] {
  const text = above.map((one) => compactText(one)).join(' ');
  const named = [...lexicon.places].filter(([key, { field }]) => field === 'village' && key.length >= 2 && text.includes(key));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

function countAbove({ unit, title }: FormLayout, heads: readonly ParsedHead[]): Pick<FormSubject, 'count' | 'hinted'> {
  const above = unit ?? /[(（](户|人)[)）]/.exec(title ?? '')?.[1];
  const only = (counts: readonly Question['count'][]): Question['count'] | null =>
    new Set(counts).size === 1 ? (counts[0] as Question['count']) : null;
  const said = heads.flatMap(({ terms, ages }) => [
    ...(ages.length > 0 ? ['person' as const] : []),
    ...terms.flatMap((term) => (term.as === 'count' ? [term.count] : [])),
  ]);
  const hints = heads.flatMap(({ terms }) => terms.flatMap((term) => (term.as === 'facts' && term.hint ? [term.hint] : [])));
  return { count: above === '户' ? 'household' : above === '人' ? 'person' : only(said), hinted: only([...said, ...hints]) };
}

/** Values of one column, two or more, none of them a part of another: added up they are 合计. */
function together(heads: readonly ParsedHead[]): Fact | null {
  const single = heads.flatMap((head) => {
    const [fact, ...more] = head.terms.flatMap((term) => (term.as === 'facts' ? term.facts : []));
    return fact && more.length === 0 ? [{ fact, isAmong: head.isAmong }] : [];
  });
  const fields = new Set(single.map(({ fact }) => fact.oneOf));
  const [field] = fields;
  if (single.length < 2 || fields.size !== 1 || field === undefined || single.some(({ isAmong }) => isAmong)) return null;
  const ledgers = Object.keys(single[0]?.fact.on ?? {}).filter((ledger) =>
    single.every(({ fact }) => fact.on[ledger]?.length === 1),
  );
  const on = Object.fromEntries(
    ledgers.map((ledger) => [
      ledger,
      [
        {
          ledger,
          field,
          is: 'any-of' as const,
          values: [...new Set(single.flatMap(({ fact }) => fact.on[ledger]?.[0]?.values ?? []))],
        },
      ],
    ]),
  );
  return {
    key: `${field} together`,
    on,
    oneOf: field,
    ...(single.every(({ fact }) => fact.isMonitored) ? { isMonitored: true as const } : {}),
  };
}
