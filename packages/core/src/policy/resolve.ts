import { TaizhangError } from '../error';
import { parseDay } from '../kinds/day';
import { conflictsOf, pointsOf } from './conflicts';
import type { PolicyDocument, PolicyValue } from './policy';
import { storedValue } from './stored-value';

/** A policy value at a day and a place, with the text that sets it. */
export interface PolicyAnswer {
  /** Stored unit: money in 分, `%` as a fraction, everything else as written. */
  readonly value: number;
  readonly document: PolicyDocument;
  readonly status: PolicyValue['status'];
  /** The value as its text writes it, with its place and term. */
  readonly set: PolicyValue;
  /** The office entered it itself; `over` is the built-in answer that it takes the place of, when there is one. */
  readonly byOffice: boolean;
  readonly over?: PolicyAnswer;
}

/** Policy values by day and place. */
export interface Policy {
  /**
   * The value of a parameter on a day (days since 1970-01-01) in a region (code, as long as it is known; '' where it is not).
   * Undefined: no text at hand sets it there and then. Not a number as day: undefined.
   */
  readonly valueAt: (parameter: string, day: number, region: string) => PolicyAnswer | undefined;
  /** The value alone, as `check` and `compute` ask for it: `check(dataset, pack, { policy: createPolicy(pack.documents).lookup })`. */
  readonly lookup: (parameter: string, day: number, region: string) => number | undefined;
  /** Ids of the parameters for which there is any value at all. */
  readonly parameters: readonly string[];
}

interface Candidate extends PolicyAnswer {
  readonly start: number;
  /** First day on which it no longer holds. */
  readonly end: number;
}

/** Answers from `starts[i]` until `starts[i + 1]`. */
interface Timeline {
  readonly starts: readonly number[];
  readonly answers: readonly (PolicyAnswer | undefined)[];
}

function candidateOf(document: PolicyDocument, set: PolicyValue, byOffice: boolean): Candidate {
  const start = parseDay(set.from);
  const last = set.to === undefined ? Number.POSITIVE_INFINITY : parseDay(set.to);
  if (start === null || last === null || last < start) {
    throw new TaizhangError(
      'policy-dates',
      {
        zh: `政策文件“${document.title}”中“${set.parameter.title['zh-CN']}”的起止日期有误（${set.from}至${set.to ?? '无'}），应为存在的日期，且止日不早于起日。`,
        en: `The term of "${set.parameter.id}" in "${document.id}" (${set.from} to ${set.to ?? 'open'}) is not two calendar days in order.`,
      },
      { document: document.id, parameter: set.parameter.id, from: set.from, to: set.to },
    );
  }
  const value = storedValue(set.value, set.parameter.unit);
  return { value, document, status: set.status, set, byOffice, start, end: last + 1 };
}

function refuseConflicts(documents: readonly PolicyDocument[]): void {
  const [first] = conflictsOf(documents);
  if (!first) return;
  throw new TaizhangError(
    'policy-conflict',
    {
      zh: `同一参数“${first.parameter}”、地区“${first.region || '全国'}”、起始日${first.from}，有两处取值（${first.documents.join('、')}），无法判断用哪一个。请删去一处，或注明替代关系。`,
      en: `"${first.parameter}" is set twice for region "${first.region}" from ${first.from} (${first.documents.join(', ')}). Remove one, or say which replaces the other.`,
    },
    { ...first },
  );
}

/** Better of two values in force: longer region, then the office's own, then the later start. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const longer = a.set.region.length - b.set.region.length;
  if (longer !== 0) return longer > 0;
  return a.byOffice === b.byOffice ? a.start > b.start : a.byOffice;
}

function best(candidates: readonly Candidate[], day: number): Candidate | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.start <= day && day < candidate.end && (!found || isBetter(candidate, found))) found = candidate;
  }
  return found;
}

function answerAt(candidates: readonly Candidate[], day: number): PolicyAnswer | undefined {
  const found = best(candidates, day);
  if (!found) return undefined;
  const { start: _start, end: _end, ...answer } = found;
  if (!found.byOffice) return answer;
  const builtIn = best(
    candidates.filter((candidate) => !candidate.byOffice),
    day,
  );
  if (!builtIn) return answer;
  const { start: _otherStart, end: _otherEnd, ...over } = builtIn;
  return { ...answer, over };
}

function timelineOf(candidates: readonly Candidate[], region: string): Timeline {
  const here = candidates.filter((candidate) => region.startsWith(candidate.set.region));
  const starts = [...new Set(here.flatMap((candidate) => [candidate.start, candidate.end]))]
    .filter((day) => day !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  return { starts, answers: starts.map((day) => answerAt(here, day)) };
}

/** Index of the last start not after the day; -1 when there is none. */
function segmentAt(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Makes policy values answerable by day and place from policy texts.
 *
 * Of the values in force on the day whose region code begins the asked one, the longest region wins, then an office's own (`extra`)
 * over a built-in one, then the latest start. The answer says whether the office set it and what it stands over. A value past its
 * last day is not used, however near: no value is better than an old one. Each (parameter, region) is worked out once.
 *
 * Throws `TaizhangError` (`policy-conflict`, `policy-dates`) when two texts set the same point without `replaces`, or a term is wrong.
 *
 * @example
 * createPolicy(policyDocuments).valueAt('monitoring-line', 19450, '350121')?.value //=> 1056000
 */
export function createPolicy(
  documents: readonly PolicyDocument[],
  options: { readonly extra?: readonly PolicyDocument[] } = {},
): Policy {
  const extra = options.extra ?? [];
  refuseConflicts(documents);
  refuseConflicts(extra);
  const byParameter = new Map<string, Candidate[]>();
  const add = (list: readonly PolicyDocument[], byOffice: boolean): void => {
    for (const { document, value } of pointsOf(list)) {
      const candidate = candidateOf(document, value, byOffice);
      const candidates = byParameter.get(value.parameter.id);
      if (candidates) candidates.push(candidate);
      else byParameter.set(value.parameter.id, [candidate]);
    }
  };
  add(documents, false);
  add(extra, true);

  const valueAt = remembered(byParameter);
  return {
    parameters: [...byParameter.keys()],
    valueAt,
    lookup: (parameter, day, region) => valueAt(parameter, day, region)?.value,
  };
}

/** Looks values up, working out each (parameter, region) once. */
function remembered(byParameter: ReadonlyMap<string, readonly Candidate[]>): Policy['valueAt'] {
  const timelines = new Map<string, Map<string, Timeline>>();
  return (parameter, day, region) => {
    const candidates = byParameter.get(parameter);
    if (!candidates) return undefined;
    let regions = timelines.get(parameter);
    if (!regions) {
      regions = new Map();
      timelines.set(parameter, regions);
    }
    let timeline = regions.get(region);
    if (!timeline) {
      timeline = timelineOf(candidates, region);
      regions.set(region, timeline);
    }
    return timeline.answers[segmentAt(timeline.starts, day)];
  };
}
