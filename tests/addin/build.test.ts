import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddin } from '../e2e/built-pages';
import { allElements, xmlTree } from './xml-tree';

let folder: string;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const scripts = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.js'));

beforeAll(() => {
  folder = builtAddin();
}, 240_000);

describe('the built add-in', () => {
  it('has a pane shell of at most 150 kB packed; engine, pack and English are parts of their own', () => {
    const shell = read('pane.js');
    expect(gzipSync(shell).length).toBeLessThanOrEqual(150_000);
    expect(gzipSync(shell).length).toBeGreaterThan(10_000);
    // A rule of the pack, a sentence of English, zod: none of them is needed for the first paint.
    for (const word of ['income-per-head-follows', 'Nothing to undo', 'ZodError']) {
      expect(shell.includes(word), word).toBe(false);
      expect(
        scripts().some((name) => read(name).includes(word)),
        word,
      ).toBe(true);
    }
  });
  it('shows something before any script, ours before Microsoft’s, under a policy without eval or inline scripts', () => {
    const page = read('taskpane.html');
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect([...page.matchAll(/<script src="([^"]*)">/g)].map((match) => match[1])).toEqual(['pane.js', '/office/office.js']);
    expect(page.indexOf('台账</h1>')).toBeLessThan(page.indexOf('<script'));
    expect(page).not.toMatch(/<script>|\son\w+=/);
    for (const name of scripts()) expect(read(name), name).not.toMatch(/\beval\(|new Function\(/);
  });
  it('has every file that the manifest names', () => {
    const manifest = xmlTree(read('manifest.xml'));
    const addresses = allElements(manifest)
      .flatMap(({ attributes }) => [attributes.DefaultValue ?? ''])
      .filter((value) => value.startsWith('https://'));
    for (const address of addresses) expect(existsSync(join(folder, new URL(address).pathname)), address).toBe(true);
  });
  it('associates each function of functions.json', () => {
    const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
    const all = scripts().map(read).join('\n');
    const associated = [...all.matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map((match) => match[1]);
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
  it('uses nothing that Edge 109 does not know', () => {
    for (const name of scripts())
      expect(read(name), name).not.toMatch(
        /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|Object\.groupBy|Promise\.withResolvers|Array\.fromAsync|AbortSignal\.any\(/,
      );
  });
});
