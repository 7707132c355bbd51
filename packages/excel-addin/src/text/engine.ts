import { engineEn } from './engine.en';
import { engineZh } from './engine.zh';
import type { InBoth, Language } from './lang';
import type { Wording } from './wording';

/** Entries of the engine's dictionary. */
export type EngineWords = Wording<typeof engineZh>;

const both: InBoth<EngineWords> = { 'zh-CN': engineZh, en: engineEn };

/** What the engine says in a language. */
export function engineWords(language: Language): EngineWords {
  return both[language];
}
