import type { Condition, Question } from '../ask/question';
import type { Indicator } from '../indicators/indicator';
import { compactText } from '../sheet/cell-text';
import { pairLikeness } from '../sheet/similar-headers';
import type { AgeBand } from './ages';
import { WORDS_ONLY } from './concepts';
import type { Fact, Term } from './fact';
import type { FormCell } from './form-cell';
import type { AskedCell } from './form-layout';
import type { FormSubject } from './form-subject';
import { type FormWorld, titleKey } from './form-world';
import { type ParsedHead, parseHead } from './parse-head';
import { questionsOfFacts } from './question-of-facts';
import { reasons } from './reasons';

/** What an empty cell asks for, as far as its heads say it. */
export interface Meaning {
  readonly of: FormCell['of'];
  readonly group: FormCell['group'];
  readonly unit: string | null;
  readonly isSure: boolean;
  /** Why nothing, or nothing certain, is proposed. */
  readonly why: string;
  readonly alternatives: readonly FormCell['of'][];
}

const POOR = /贫困(户|人口|发生率|家庭|群众|劳动力|学生|残疾人|程度)|错退|漏评|未脱贫/;

/** Reads the heads of one cell; `subject` is what title and neighbours say of all cells. */
export function readMeaning(cell: AskedCell, subject: FormSubject, world: FormWorld): Meaning {
  const leaf = compactText(cell.columnHeads.at(-1) ?? '').replace(/\([^()]*\)$/, '');
  const nothing = (why: string): Meaning => ({
    of: null,
    group: undefined,
    unit: cell.unit,
    isSure: false,
    why,
    alternatives: [],
  });
  if (WORDS_ONLY.test(leaf)) return nothing(reasons.words(world.tell));
  if (
    (world.year ?? 0) > 2020 &&
    [subject.title, ...cell.rowHeads, ...cell.columnHeads].some((head) => POOR.test(compactText(head)))
  )
    return nothing(reasons.noLonger(world.tell));
  const columns = cell.columnHeads.map((head, i, all) => parseHead(head, world.lexicon, subject.isAges, i === all.length - 1));
  const rows = cell.rowHeads.map((head, i, all) => parseHead(head, world.lexicon, subject.isAges, i === all.length - 1));
  if (rows.length === 0 && subject.namelessRows > 1) return nothing(reasons.nameless(world.tell));
  const heads = [...rows, ...columns];
  const places = heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'place'));
  const group = groupOf(places, subject, world);
  if (typeof group === 'string') return nothing(group);
  const named = indicatorNamed(rows, columns, subject, world);
  // An indicator takes one place; a group of a village is a condition of a question.
  if (named && group.group === undefined && !heads.some(({ ages }) => ages.length > 0)) {
    const by = group.village;
    if (by === undefined || countsBy(named, by.field, world)) {
      const other = unsaid(heads, subject);
      const why = other ? reasons.titleSaysMore(world.tell, other.word) : '';
      const narrower = other ? questionMeaning(cell, rows, columns, group, subject, world).alternatives.slice(0, 1) : [];
      return { of: { indicator: named.id }, group: by, unit: cell.unit, isSure: !other, why, alternatives: narrower };
    }
  }
  const refused = heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'refused'))[0];
  if (refused) return nothing(reasons[refused.why](world.tell));
  return questionMeaning(cell, rows, columns, group, subject, world);
}

interface Place {
  readonly village?: { readonly field: string; readonly value: string };
  readonly group?: { readonly field: string; readonly value: string };
}

/** A place as a restriction; a sentence where the form does not say enough. */
function groupOf(places: readonly Extract<Term, { as: 'place' }>[], subject: FormSubject, world: FormWorld): Place | string {
  const isGroup = ({ field }: { readonly field: string }): boolean => field === 'villageGroup' || field === 'hamlet';
  const small = places.findLast(isGroup);
  const large = places.findLast((place) => !isGroup(place)) ?? subject.place;
  const strip = (place: { readonly field: string; readonly value: string }) => ({ field: place.field, value: place.value });
  const isWhole = large?.field === 'township' && world.lexicon.places.size > 0 && onlyTownship(world);
  if (small && large?.field !== 'village' && villagesIn(world) > 1) return reasons.whichVillage(world.tell, small.value);
  return { ...(large && !isWhole ? { village: strip(large) } : {}), ...(small ? { group: strip(small) } : {}) };
}

function villagesIn({ lexicon }: FormWorld): number {
  return [...lexicon.places.values()].filter(({ field }) => field === 'village').length;
}

function onlyTownship({ lexicon }: FormWorld): boolean {
  return [...lexicon.places.values()].filter(({ field }) => field === 'township').length === 1;
}

function countsBy({ ledger }: Indicator, field: string, { dataset }: FormWorld): boolean {
  return dataset.tables.get(ledger)?.columns.has(field) ?? true;
}

const says = (head: ParsedHead): boolean =>
  head.terms.some((term) => term.as !== 'neutral' && term.as !== 'whole' && term.as !== 'place') ||
  head.left.length > 0 ||
  head.ages.length > 0;

/** The indicator whose title is what the heads say together, with the subject of the form before it or not. */
function indicatorNamed(
  rows: readonly ParsedHead[],
  columns: readonly ParsedHead[],
  subject: FormSubject,
  world: FormWorld,
): Indicator | undefined {
  const join = (heads: readonly ParsedHead[]): string => heads.map(({ text }) => titleKey(text)).join('');
  const r = rows.filter(says);
  const c = columns.filter(says);
  const own = [join(r) + join(c), join(c) + join(r)];
  const keys =
    subject.words.length > 0 && !saysSubject([...r, ...c], subject)
      ? own.flatMap((key) => subject.words.map((word) => word + key))
      : own;
  // A head over the others may only gather them: 资金（万元） over 中央资金.
  if (
    subject.words.length === 0 &&
    r.length === 0 &&
    c.length > 1 &&
    c
      .slice(0, -1)
      .every((head) => head.left.length === 0 && head.terms.every((term) => term.as === 'count' || term.as === 'column'))
  )
    keys.push(titleKey((c.at(-1) as ParsedHead).text));
  return keys.map((key) => world.indicators.get(key)).find((one) => one !== undefined);
}

const LIKE = 0.6;

/** Indicators whose titles look like the head: never more than something to choose from. */
function similarIndicators(columns: readonly ParsedHead[], place: Place, world: FormWorld): readonly FormCell['of'][] {
  const key = titleKey(columns.at(-1)?.text ?? '');
  const best = new Map<Indicator, number>();
  for (const [title, indicator] of world.indicators) {
    const likeness = pairLikeness(key, title);
    const isThere =
      world.dataset.tables.has(indicator.ledger) && (!place.village || countsBy(indicator, place.village.field, world));
    if (likeness >= LIKE && isThere) best.set(indicator, Math.max(best.get(indicator) ?? 0, likeness));
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([{ id }]) => ({ indicator: id }));
}

function saysSubject(heads: readonly ParsedHead[], subject: FormSubject): boolean {
  const keys = new Set(
    factsOf(heads).flatMap(({ facts }) =>
      facts.map(({ key, oneOf, isMonitored }) => (isMonitored ? 'monitored' : (oneOf ?? key))),
    ),
  );
  return subject.facts.some(({ key, oneOf, isMonitored }) => keys.has(isMonitored ? 'monitored' : (oneOf ?? key)));
}

function factsOf(heads: readonly ParsedHead[]): readonly Extract<Term, { as: 'facts' }>[] {
  return heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'facts'));
}

function questionMeaning(
  cell: AskedCell,
  rows: readonly ParsedHead[],
  columns: readonly ParsedHead[],
  place: Place,
  subject: FormSubject,
  world: FormWorld,
): Meaning {
  const heads = [...rows, ...columns];
  const left = heads.flatMap((head) => head.left);
  const isMonitored =
    subject.facts.some((fact) => fact.isMonitored) || factsOf(heads).some(({ facts }) => facts.every((fact) => fact.isMonitored));
  const asked = factsOf(heads).map((term) => narrowed(term.facts, heads, isMonitored));
  const missing = asked.flat().filter((fact) => Object.keys(fact.on).length === 0);
  const flags = [...flagFacts(rows.slice(-1), world), ...flagFacts(columns.slice(-1), world)];
  const ages = heads.flatMap((head) => head.ages);
  const count = countOf(heads, cell, subject);
  const added = saysSubject(heads, subject) ? [] : subject.facts;
  const union =
    asked.length === 0 && flags.length === 0 && ages.length === 0 && subject.facts.length === 0
      ? unionOf(rows, columns, subject)
      : [];
  const certain = asked.filter((facts) => facts.length === 1).flat();
  const open = asked.filter((facts) => facts.length > 1);
  const ageFacts = ages.map((band) => ageFact(band, world));
  const groupFact = place.group ? [placeFact(place.group, world)] : [];
  const base = [...added, ...union, ...certain, ...flags, ...ageFacts, ...groupFact];
  const counts: readonly Question['count'][] = count === null ? ['household', 'person'] : [count];
  const readings = counts.flatMap((one) =>
    combinations(open).flatMap((chosen) => questionsOfFacts([...base, ...chosen], one, place.village?.field ?? null, world)),
  );
  const [first, ...others] = readings;
  const other = unsaid(heads, subject);
  const narrower = other?.facts[0]
    ? counts.flatMap((one) =>
        questionsOfFacts([...base, other.facts[0] as Fact], one, place.village?.field ?? null, world).slice(0, 1),
      )
    : [];
  const stray = asked.findIndex((facts) => facts.length === 0);
  const result = (of: FormCell['of'], isSure: boolean, why: string, alternatives: readonly FormCell['of'][]): Meaning => ({
    of,
    group: place.village,
    unit: cell.unit,
    isSure,
    why,
    alternatives,
  });
  const all = readings.map(({ question }): FormCell['of'] => ({ question }));
  if (stray >= 0) return result(null, false, reasons.notInColumn(world.tell, columnOver(heads)), []);
  if (isWholeOfColumn(columns, subject) || isWholeOfColumn(rows, subject))
    return result(null, false, reasons.wholeOfWhat(world.tell), []);
  if (missing.length > 0 || !first) return result(null, false, whyNowhere(heads, missing.length > 0, world), []);
  if (left.length > 0) {
    const strangers = rows.flatMap((head) => head.left);
    const isPartly = strangers.length === 0 && factsOf(heads).length + ages.length > 0;
    const similar =
      strangers.length === 0 && rows.every((head) => !says(head)) && !place.group ? similarIndicators(columns, place, world) : [];
    return result(null, false, whyLeft(left, strangers, world), [...similar, ...(isPartly ? all.slice(0, 3) : [])]);
  }
  if (cell.unit !== null && !fits(cell.unit, first.question.count))
    return result(null, false, reasons.unit(world.tell, cell.unit), []);
  const doubt =
    doubtOf(count, open.length > 0, ages, subject, world) || (other ? reasons.titleSaysMore(world.tell, other.word) : '');
  return result(
    all[0] as FormCell['of'],
    doubt === '',
    doubt,
    [...narrower, ...(doubt === '' ? others.slice(0, 2) : others)].map(({ question }) => ({ question })).slice(0, 4),
  );
}

/** Whom the title names and the heads of the cell do not. */
function unsaid(heads: readonly ParsedHead[], { others }: FormSubject): FormSubject['others'][number] | undefined {
  const said = new Set(factsOf(heads).flatMap(({ facts }) => facts.map(({ key }) => key)));
  return others.find(
    ({ word, facts }) => !facts.some(({ key }) => said.has(key)) && !heads.some(({ text }) => compactText(text).includes(word)),
  );
}

function doubtOf(
  count: Question['count'] | null,
  isOpen: boolean,
  ages: readonly AgeBand[],
  subject: FormSubject,
  world: FormWorld,
): string {
  if (count === null) return reasons.householdOrPerson(world.tell);
  if (isOpen) return reasons.severalColumns(world.tell);
  if (subject.doubt !== '') return subject.doubt;
  return ages.some((band) => band.isOpenEnded && !isSettled(band, world)) ? reasons.under(world.tell) : '';
}

/** Beside 16–59, 15岁以下 takes the fifteen-year-olds in and 16岁以下 leaves the sixteen-year-olds out. */
function isSettled({ high }: AgeBand, { agesFrom }: FormWorld): boolean {
  return high !== undefined && (agesFrom.has(high + 1) || agesFrom.has(high));
}

function ageFact(band: AgeBand, world: FormWorld): Fact {
  const high = band.isOpenEnded && band.high !== undefined && !world.agesFrom.has(band.high + 1) ? band.high - 1 : band.high;
  const on: Record<string, readonly Condition[]> = {};
  for (const ledger of ['person', 'roster', 'monitored']) {
    const columns = world.dataset.tables.get(ledger)?.columns;
    const field = columns?.has('idNumber') ? 'idNumber' : columns?.has('birthDate') ? 'birthDate' : null;
    if (field === null) continue;
    on[ledger] = [
      {
        ledger,
        field,
        is: 'between',
        ...(band.low === undefined ? {} : { low: band.low }),
        ...(high === undefined ? {} : { high }),
      },
    ];
  }
  return { key: `age ${band.low}-${high}`, on };
}

function placeFact(group: { readonly field: string; readonly value: string }, world: FormWorld): Fact {
  const on: Record<string, readonly Condition[]> = {};
  for (const [ledger, { columns }] of world.dataset.tables)
    if (columns.has(group.field)) on[ledger] = [{ ledger, field: group.field, is: 'text-is', values: [group.value] }];
  return { key: `${group.field}=${group.value}`, on };
}

/** A yes-or-no column by its title: 是否危房户. */
function flagFacts(heads: readonly ParsedHead[], { dataset, pack }: FormWorld): readonly Fact[] {
  return heads.flatMap(({ terms }) =>
    terms.flatMap((term) => {
      if (term.as !== 'column') return [];
      return term.fields.flatMap((field): Fact[] => {
        const on: Record<string, readonly Condition[]> = {};
        for (const { id, columns } of pack.ledgers)
          if (columns[field]?.kind.type === 'truth' && dataset.tables.get(id)?.columns.has(field))
            on[id] = [{ ledger: id, field, is: 'any-of', values: ['是'] }];
        return Object.keys(on).length > 0 ? [{ key: `${field}=是`, on }] : [];
      });
    }),
  );
}

/** Type and class of a household are often mixed under one head. */
const MIXED = new Set(['householdType', 'monitoringClass']);

/** Columns named by heads over the names of their values. */
function columnFields(heads: readonly ParsedHead[]): readonly string[] {
  return heads.flatMap(({ terms }) => terms.flatMap((term) => (term.as === 'column' && term.isCoded ? term.fields : [])));
}

function columnOver(heads: readonly ParsedHead[]): string {
  return heads.find(({ terms }) => terms.some((term) => term.as === 'column'))?.text ?? '';
}

/** A title of a column over the names of its values says which column is meant; the monitored have risks, the others causes. */
function narrowed(facts: readonly Fact[], heads: readonly ParsedHead[], isMonitored: boolean): readonly Fact[] {
  const fields = columnFields(heads).filter((field) => !MIXED.has(field));
  const meant = facts.filter(({ on }) =>
    Object.values(on).some((conditions) => conditions.some(({ field }) => fields.includes(field))),
  );
  if (fields.length > 0) return meant;
  const monitored = facts.filter((fact) => fact.isMonitored);
  return isMonitored && monitored.length > 0 ? monitored : facts;
}

/** 合计 below the title of a column is of its values, which only the heads beside it can say. */
function isWholeOfColumn(heads: readonly ParsedHead[], subject: FormSubject): boolean {
  const fields = columnFields(heads.slice(0, -1)).filter((field) => !MIXED.has(field));
  const isWhole = heads.at(-1)?.terms.some((term) => term.as === 'whole') ?? false;
  return isWhole && fields.length > 0 && !fields.includes(subject.columnsTogether?.oneOf ?? subject.rowsTogether?.oneOf ?? '');
}

/** 合计 beside 男 and 女 is both of them. */
function unionOf(rows: readonly ParsedHead[], columns: readonly ParsedHead[], subject: FormSubject): readonly Fact[] {
  const isWhole = (heads: readonly ParsedHead[]): boolean => heads.some(({ terms }) => terms.some((term) => term.as === 'whole'));
  return [
    ...(isWhole(rows) && subject.rowsTogether ? [subject.rowsTogether] : []),
    ...(isWhole(columns) && subject.columnsTogether ? [subject.columnsTogether] : []),
  ];
}

function countOf(heads: readonly ParsedHead[], cell: AskedCell, subject: FormSubject): Question['count'] | null {
  const said = heads.flatMap(({ terms }) => terms.flatMap((term) => (term.as === 'count' ? [term.count] : []))).at(-1);
  if (said) return said;
  if (cell.unit === '户') return 'household';
  if (cell.unit === '人') return 'person';
  const hints = factsOf(heads).flatMap(({ hint }) => (hint ? [hint] : []));
  const hint = hints.includes('person') || heads.some(({ ages }) => ages.length > 0) ? 'person' : hints[0];
  return hint ?? subject.count ?? (factsOf(heads).length === 0 ? subject.hinted : null);
}

function fits(unit: string, count: Question['count']): boolean {
  if (unit === '户' || unit === '户次') return count === 'household';
  if (unit === '人' || unit === '人次') return count === 'person';
  return unit === '个' || unit === '万人' ? count !== 'household' : false;
}

function combinations(open: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  return open
    .reduce<readonly (readonly Fact[])[]>((all, facts) => all.flatMap((one) => facts.map((fact) => [...one, fact])), [[]])
    .slice(0, 6);
}

function whyLeft(left: readonly string[], inRows: readonly string[], { tell }: FormWorld): string {
  const place = inRows.find((text) => /[村组屯寨镇乡]$|社区$/.test(text));
  return place === undefined ? reasons.left(tell, left) : reasons.noPlace(tell, place);
}

function whyNowhere(heads: readonly ParsedHead[], isMissing: boolean, { tell }: FormWorld): string {
  const words = heads.filter(says).map(({ text }) => text.trim());
  return isMissing || words.length > 0 ? reasons.noColumn(tell, words) : reasons.nothingToCount(tell);
}
