import type { Indicator } from '../indicators/indicator';
import { pairLikeness } from '../sheet/similar-headers';
import type { FormCell } from './form-cell';
import { countsBy, type Place } from './form-place';
import type { FormSubject } from './form-subject';
import { type FormWorld, titleKey } from './form-world';
import { says, saysSubject } from './head-facts';
import type { ParsedHead } from './parse-head';

/** The indicator whose title is what the heads say together, with the subject of the form before it or not. */
export function indicatorNamed(
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
export function similarIndicators(columns: readonly ParsedHead[], place: Place, world: FormWorld): readonly FormCell['of'][] {
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
