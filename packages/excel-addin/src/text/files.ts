import { filesEn } from './files.en';
import { filesZh } from './files.zh';
import type { InBoth, Language } from './lang';
import type { Wording } from './wording';

/** Entries of the dictionary of files. */
export type FileWords = Wording<typeof filesZh>;

const both: InBoth<FileWords> = { 'zh-CN': filesZh, en: filesEn };

/** What the offline page says of files in a language. */
export function fileWords(language: Language): FileWords {
  return both[language];
}
