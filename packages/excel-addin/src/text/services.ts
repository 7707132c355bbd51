import type { InBoth, Language } from './lang';
import { servicesEn } from './services.en';
import { servicesZh } from './services.zh';
import type { Wording } from './wording';

/** Entries of the services' dictionary. */
export type ServiceWords = Wording<typeof servicesZh>;

const both: InBoth<ServiceWords> = { 'zh-CN': servicesZh, en: servicesEn };

/** What the services say in a language. */
export function serviceWords(language: Language): ServiceWords {
  return both[language];
}
