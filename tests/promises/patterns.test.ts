import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Promise 19: no pattern of ours can be made slow. Every regular expression literal in core and files meets texts made to hurt;
// the promise is 50 ms, the watchdog ten times that.

const root = fileURLToPath(new URL('../../packages', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** Regular expression literals of a file, as far as a reader of text can tell them from divisions. */
function patternsOf(file: string): [string, RegExp][] {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const found: [string, RegExp][] = [];
  for (const match of code.matchAll(
    /(?:[=(,:!&|?;[{}]|\breturn)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g,
  )) {
    try {
      found.push([`/${match[1]}/${match[2]}`, new RegExp(match[1] as string, (match[2] as string).replace(/[gy]/g, ''))]);
    } catch {
      // Not a regular expression after all.
    }
  }
  for (const match of code.matchAll(/source: '((?:[^'\\]|\\.)+)'/g)) {
    if ((match[1] as string).startsWith('^')) found.push([match[1] as string, new RegExp(match[1] as string)]);
  }
  return found;
}

const LENGTH = 100_000;
const hostile = [
  '0',
  '1',
  'a',
  ' ',
  '　',
  '年',
  '测',
  '.',
  '-',
  '/',
  '(',
  '（',
  '"',
  '=',
  '&',
  '<',
  '1.',
  '0-',
  '年月',
  ' 1',
  '（）',
  'E+',
  '一二',
  '1,',
  '<a ',
  '＂',
].map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)));

test('every pattern answers hostile texts of 100,000 characters at once', { timeout: 120_000 }, () => {
  const patterns = new Map(['core/src', 'files/src'].flatMap((folder) => sources(join(root, folder)).flatMap(patternsOf)));
  expect(patterns.size).toBeGreaterThan(20);
  const slow: string[] = [];
  for (const [text, pattern] of patterns) {
    for (const input of hostile) {
      for (const tail of ['', '!', 'Ａ']) {
        const start = performance.now();
        pattern.test(input + tail);
        if (performance.now() - start > 500) slow.push(`${text} on ${JSON.stringify(input.slice(0, 6))}…${tail}`);
      }
      if (slow.length > 5) return expect(slow).toEqual([]);
    }
  }
  expect(slow).toEqual([]);
});
