/** Language of what is said to people. */
export type Language = 'zh-CN' | 'en';

/** A dictionary in each language, with the same entries. */
export interface InBoth<T> {
  readonly 'zh-CN': T;
  readonly en: T;
}
