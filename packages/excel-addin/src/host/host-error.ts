/** What went wrong, as data: the words are in `text/`. */
export type HostErrorCode =
  /** A cell is being edited; nothing can be written or read until Enter or Esc. */
  | 'cell-edit'
  | 'protected'
  | 'no-such-sheet'
  /** The program refuses because of other people's work in the same workbook. */
  | 'shared'
  /** A guarded cell holds something else by now; nothing was written. */
  | 'changed'
  | 'too-large'
  | 'not-ours'
  | 'cannot'
  | 'cancelled'
  | 'busy'
  | 'unknown';

/** Every failure of a host, with a sentence made from `code` (and `sheet`, where one is meant). `detail` is for the console only. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly about: { readonly sheet?: string; readonly detail?: string } = {},
  ) {
    super(`${code}${about.sheet === undefined ? '' : `: ${about.sheet}`}`);
    this.name = 'HostError';
  }
}
