/** One value of a code list. */
export interface CodeEntry {
  /** The code of the national system or standard, when one was seen. */
  readonly code?: string;
  /** Spellings, older names and local variants that mean the same; folded before they are compared. */
  readonly aliases?: readonly string[];
  /** First and last year in which the list had this value; absent: always. */
  readonly from?: number;
  readonly to?: number;
  readonly en: string;
}

/**
 * A closed list of values of a coded column. Lists drift by year and place: older values stay, with the years they were used,
 * and aliases fold what clerks write. Values are kept in order: their position (from 1) is what columns store.
 */
export interface CodeList<Name extends string = string> {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly values: Readonly<Record<Name, CodeEntry>>;
  /** Where the list was seen, written out. */
  readonly source: string;
  /** `verified`: the values were seen in the source named; `unverified`: general knowledge or a weak page. */
  readonly status: 'verified' | 'unverified';
  /** `closed`: another value is surely wrong for its years; `open`: places and years have values of their own, so another value is only unusual. */
  readonly coverage: 'closed' | 'open';
}

/**
 * Declares a code list. Names keep their order; at most 31 when cells may hold several of them.
 *
 * @example
 * Object.keys(codeList({ id: 'sex', title: { 'zh-CN': '性别', en: 'sex' }, values: { 男: { en: 'male' }, 女: { en: 'female' } }, source: '…', status: 'verified', coverage: 'closed' }).values) //=> ['男', '女']
 */
export function codeList<const Name extends string>(list: CodeList<Name>): CodeList<Name> {
  return list;
}
