import type { CodeList } from '../codes/code-list';
import { foldText } from './fold';

/** Looks a value of a code list up by what clerks write. Answers its position from 1; 0 when the list does not have it. */
export type ListIndex = (written: string) => number;

const REMEMBERED = 2000;

/**
 * Prepares the look-up: names and aliases, folded; national codes with and without leading zeros where `readsCodes` and where no two
 * values could be meant; `01因病` and `1.因病` where code and name agree. What was seen once is remembered, up to a bound.
 */
export function listIndex(list: CodeList, readsCodes: boolean): ListIndex {
  const entries = Object.entries(list.values);
  const byText = new Map<string, number>();
  entries.forEach(([name, entry], i) => {
    byText.set(foldText(name), i + 1);
    for (const alias of entry.aliases ?? []) byText.set(foldText(alias), i + 1);
  });
  const byCode = new Map<string, number>();
  entries.forEach(([, entry], i) => {
    if (entry.code === undefined) return;
    for (const code of new Set([entry.code, withoutZeros(entry.code)]))
      byCode.set(code, byCode.has(code) && byCode.get(code) !== i + 1 ? 0 : i + 1);
  });
  const find = (folded: string): number => {
    const named = byText.get(folded);
    if (named !== undefined) return named;
    const coded = readsCodes ? (byCode.get(folded) ?? byCode.get(withoutZeros(withoutFraction(folded)))) : undefined;
    if (coded !== undefined) return coded;
    let at = 0;
    while (at < folded.length && folded.charCodeAt(at) >= 0x30 && folded.charCodeAt(at) <= 0x39) at++;
    if (at === 0 || at > 4) return 0;
    const rest = '.,-_'.includes(folded.charAt(at)) ? folded.slice(at + 1) : folded.slice(at);
    const value = byText.get(rest) ?? 0;
    return value !== 0 && withoutZeros(entries[value - 1]?.[1].code ?? '') === withoutZeros(folded.slice(0, at)) ? value : 0;
  };
  const seen = new Map<string, number>();
  return (written) => {
    const known = seen.get(written);
    if (known !== undefined) return known;
    if (written.length > 120) return 0;
    const value = find(foldText(written));
    if (seen.size < REMEMBERED) seen.set(written, value);
    return value;
  };
}

const withoutFraction = (text: string) => (text.endsWith('.0') ? text.slice(0, -2) : text);

function withoutZeros(code: string): string {
  let at = 0;
  while (at < code.length - 1 && code.charCodeAt(at) === 0x30) at++;
  return at === 0 ? code : code.slice(at);
}
