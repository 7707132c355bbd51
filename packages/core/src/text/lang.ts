/** Language of what is said to people. */
export type Lang = 'zh' | 'en';

/** Picks the words of the language in use: `tell('错误', 'error')`. */
export type Tell = (zh: string, en: string) => string;

/**
 * A picker for one language.
 *
 * @example
 * teller('en')('错误', 'error') //=> 'error'
 */
export function teller(lang: Lang): Tell {
  return lang === 'en' ? (_, en) => en : (zh) => zh;
}
