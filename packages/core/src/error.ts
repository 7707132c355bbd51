/**
 * Misuse of the API, or input from outside that cannot be taken: never thrown for bad data in a ledger, which is a finding.
 * The message is plain Chinese, then English; it never holds a full identity, telephone or bank number.
 *
 * @example
 * new TaizhangError('no-such-ledger', { zh: '没有这个台账。', en: 'No such ledger.' }).code //=> 'no-such-ledger'
 */
export class TaizhangError extends Error {
  override readonly name = 'TaizhangError';
  /** Stable, for programs. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** What the words are about, as data. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, words: { readonly zh: string; readonly en: string }, data: Readonly<Record<string, unknown>> = {}) {
    super(`${words.zh} ${words.en}`);
    this.code = code;
    this.zh = words.zh;
    this.en = words.en;
    this.data = data;
  }
}
