import type { Question } from '../ask/question';
import type { AgeBand } from './ages';
import { ageFact, flagFacts, isSettled, placeFact } from './cell-facts';
import type { Fact } from './fact';
import type { FormCell } from './form-cell';
import type { AskedCell } from './form-layout';
import type { Place } from './form-place';
import type { FormSubject } from './form-subject';
import type { FormWorld } from './form-world';
import { columnOver, factsOf, isWholeOfColumn, narrowed, says, saysSubject, unionOf, unsaid } from './head-facts';
import { similarIndicators } from './indicator-named';
import type { Meaning } from './meaning';
import type { ParsedHead } from './parse-head';
import { questionsOfFacts } from './question-of-facts';
import { reasons } from './reasons';

/** What the heads of a cell say, title included, as facts. */
interface Asked {
  /** Certain, or added by the title, the neighbours of a 合计, or the group. */
  readonly base: readonly Fact[];
  /** Words that several columns have, each with its readings. */
  readonly open: readonly (readonly Fact[])[];
  readonly ages: readonly AgeBand[];
  /** A word under the title of a column that does not have it. */
  readonly isStray: boolean;
  /** A word for which the ledgers have no column. */
  readonly isMissing: boolean;
}

function askedFacts(
  rows: readonly ParsedHead[],
  columns: readonly ParsedHead[],
  place: Place,
  subject: FormSubject,
  world: FormWorld,
): Asked {
  const heads = [...rows, ...columns];
  const isMonitored =
    subject.facts.some((fact) => fact.isMonitored) || factsOf(heads).some(({ facts }) => facts.every((fact) => fact.isMonitored));
  const asked = factsOf(heads).map((term) => narrowed(term.facts, heads, isMonitored));
  const flags = [...flagFacts(rows.slice(-1), world), ...flagFacts(columns.slice(-1), world)];
  const ages = heads.flatMap((head) => head.ages);
  const isBare = asked.length + flags.length + ages.length + subject.facts.length === 0;
  return {
    base: [
      ...(saysSubject(heads, subject) ? [] : subject.facts),
      ...(isBare ? unionOf(rows, columns, subject) : []),
      ...asked.filter((facts) => facts.length === 1).flat(),
      ...flags,
      ...ages.map((band) => ageFact(band, world)),
      ...(place.group ? [placeFact(place.group, world)] : []),
    ],
    open: asked.filter((facts) => facts.length > 1),
    ages,
    isStray: asked.some((facts) => facts.length === 0),
    isMissing: asked.flat().some((fact) => Object.keys(fact.on).length === 0),
  };
}

/** Reads the heads of a cell as a question of the office's own. */
export function questionMeaning(
  cell: AskedCell,
  rows: readonly ParsedHead[],
  columns: readonly ParsedHead[],
  place: Place,
  subject: FormSubject,
  world: FormWorld,
): Meaning {
  const heads = [...rows, ...columns];
  const left = heads.flatMap((head) => head.left);
  const { base, open, ages, isStray, isMissing } = askedFacts(rows, columns, place, subject, world);
  const count = countOf(heads, cell, subject);
  const counts: readonly Question['count'][] = count === null ? ['household', 'person'] : [count];
  const read = (facts: readonly Fact[]) => counts.map((one) => questionsOfFacts(facts, one, place.village?.field ?? null, world));
  const readings = counts.flatMap((_, i) => combinations(open).flatMap((chosen) => read([...base, ...chosen])[i] ?? []));
  const [first, ...others] = readings;
  const other = unsaid(heads, subject);
  const narrower = other?.facts[0] ? read([...base, other.facts[0]]).flatMap((found) => found.slice(0, 1)) : [];
  const result = (of: FormCell['of'], isSure: boolean, why: string, alternatives: readonly FormCell['of'][]): Meaning => ({
    of,
    group: place.village,
    unit: cell.unit,
    isSure,
    why,
    alternatives,
  });
  const all = readings.map(({ question }): FormCell['of'] => ({ question }));
  if (isStray) return result(null, false, reasons.notInColumn(world.tell, columnOver(heads)), []);
  if (isWholeOfColumn(columns, subject) || isWholeOfColumn(rows, subject))
    return result(null, false, reasons.wholeOfWhat(world.tell), []);
  if (isMissing || !first) return result(null, false, whyNowhere(heads, isMissing, world), []);
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
