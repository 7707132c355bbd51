/** One thing that is wrong with what came from outside. */
export interface BorderProblem {
  /** Where, as one would write it in a program: `values[2].from`; '' is the whole. */
  readonly at: string;
  /** Stable, for programs. */
  readonly code: string;
  /** Where, what is wrong, what to write: plain Chinese, and English. Personal numbers show their last four at most. */
  readonly zh: string;
  readonly en: string;
}

/** What came from outside, when all of it can be taken; else everything that is wrong with it. Never half of it. */
export type BorderResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [BorderProblem, ...BorderProblem[]] };

/** The result for these problems, or the value when there are none. */
export function borderResult<T>(problems: readonly BorderProblem[], value: () => T): BorderResult<T> {
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : { ok: true, value: value() };
}
