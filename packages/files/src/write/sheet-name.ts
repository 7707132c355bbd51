import { wellFormed, wholeCharacters } from './safe-text';

const LONGEST = 31;

function cleanName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const legal = wellFormed(name.replace(/[\u0000-\u001f\ufffe\uffff]/g, '').replace(/[[\]:*?/\\]/g, '_'));
  const bare = wholeCharacters(legal, LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps the name History for itself.
  return bare === '' ? 'Sheet' : bare.toLowerCase() === 'history' ? `${bare}_` : bare;
}

/**
 * Sheet names as Excel accepts them: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, none twice.
 *
 * @example
 * safeSheetNames(['一村/二村', '一村/二村']) //=> ['一村_二村', '一村_二村(2)']
 */
export function safeSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanName(name);
    let unique = clean;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const suffix = `(${n})`;
      unique = wholeCharacters(clean, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
