import { compactText } from '../sheet/cell-text';
import type { Fact, Term } from './fact';
import type { FormSubject } from './form-subject';
import type { ParsedHead } from './parse-head';

export const says = (head: ParsedHead): boolean =>
  head.terms.some((term) => term.as !== 'neutral' && term.as !== 'whole' && term.as !== 'place') ||
  head.left.length > 0 ||
  head.ages.length > 0;

export function factsOf(heads: readonly ParsedHead[]): readonly Extract<Term, { as: 'facts' }>[] {
  return heads.flatMap(({ terms }) => terms.filter((term) => term.as === 'facts'));
}

export function saysSubject(heads: readonly ParsedHead[], subject: FormSubject): boolean {
  const keys = new Set(
    factsOf(heads).flatMap(({ facts }) =>
      facts.map(({ key, oneOf, isMonitored }) => (isMonitored ? 'monitored' : (oneOf ?? key))),
    ),
  );
  return subject.facts.some(({ key, oneOf, isMonitored }) => keys.has(isMonitored ? 'monitored' : (oneOf ?? key)));
}

/** Whom the title names and the heads of the cell do not. */
export function unsaid(heads: readonly ParsedHead[], { others }: FormSubject): FormSubject['others'][number] | undefined {
  const said = new Set(factsOf(heads).flatMap(({ facts }) => facts.map(({ key }) => key)));
  return others.find(
    ({ word, facts }) => !facts.some(({ key }) => said.has(key)) && !heads.some(({ text }) => compactText(text).includes(word)),
  );
}

/** Type and class of a household are often mixed under one head. */
const MIXED = new Set(['householdType', 'monitoringClass']);

/** Columns named by heads over the names of their values. */
function columnFields(heads: readonly ParsedHead[]): readonly string[] {
  return heads.flatMap(({ terms }) => terms.flatMap((term) => (term.as === 'column' && term.isCoded ? term.fields : [])));
}

export function columnOver(heads: readonly ParsedHead[]): string {
  return heads.find(({ terms }) => terms.some((term) => term.as === 'column'))?.text ?? '';
}

/** A title of a column over the names of its values says which column is meant; the monitored have risks, the others causes. */
export function narrowed(facts: readonly Fact[], heads: readonly ParsedHead[], isMonitored: boolean): readonly Fact[] {
  const fields = columnFields(heads).filter((field) => !MIXED.has(field));
  const meant = facts.filter(({ on }) =>
    Object.values(on).some((conditions) => conditions.some(({ field }) => fields.includes(field))),
  );
  if (fields.length > 0) return meant;
  const monitored = facts.filter((fact) => fact.isMonitored);
  return isMonitored && monitored.length > 0 ? monitored : facts;
}

/** 合计 below the title of a column is of its values, which only the heads beside it can say. */
export function isWholeOfColumn(heads: readonly ParsedHead[], subject: FormSubject): boolean {
  const fields = columnFields(heads.slice(0, -1)).filter((field) => !MIXED.has(field));
  const isWhole = heads.at(-1)?.terms.some((term) => term.as === 'whole') ?? false;
  return isWhole && fields.length > 0 && !fields.includes(subject.columnsTogether?.oneOf ?? subject.rowsTogether?.oneOf ?? '');
}

/** 合计 beside 男 and 女 is both of them. */
export function unionOf(rows: readonly ParsedHead[], columns: readonly ParsedHead[], subject: FormSubject): readonly Fact[] {
  const isWhole = (heads: readonly ParsedHead[]): boolean => heads.some(({ terms }) => terms.some((term) => term.as === 'whole'));
  return [
    ...(isWhole(rows) && subject.rowsTogether ? [subject.rowsTogether] : []),
    ...(isWhole(columns) && subject.columnsTogether ? [subject.columnsTogether] : []),
  ];
}
