import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const core = fileURLToPath(new URL('../../packages/core/src', import.meta.url));

/** What each folder may import. `error.ts` and the shapes of `table` and `kinds` may be imported from everywhere. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  table: [],
  kinds: ['codes'],
  codes: ['kinds'],
  expr: [],
  policy: ['expr'],
  ledgers: ['expr', 'codes'],
  basis: ['rules'],
  rules: ['expr', 'codes', 'policy', 'ledgers', 'basis'],
  indicators: ['expr', 'codes', 'policy', 'ledgers', 'basis', 'rules'],
  sheet: ['codes', 'ledgers'],
  engine: ['expr', 'codes', 'policy', 'ledgers'],
  check: ['expr', 'codes', 'policy', 'ledgers', 'rules', 'engine', 'pack'],
  compute: ['expr', 'codes', 'policy', 'ledgers', 'rules', 'indicators', 'engine', 'check', 'pack'],
  round: ['check', 'rules'],
  ask: [
    'expr',
    'codes',
    'policy',
    'ledgers',
    'rules',
    'indicators',
    'engine',
    'check',
    'compute',
    'pack',
    'sheet',
    'emit',
    'text',
  ],
  form: [
    'expr',
    'codes',
    'policy',
    'ledgers',
    'rules',
    'indicators',
    'engine',
    'check',
    'compute',
    'pack',
    'sheet',
    'text',
    'ask',
  ],
  reconcile: ['expr', 'codes', 'ledgers', 'sheet', 'engine', 'check', 'text', 'pack'],
  report: [
    'expr',
    'codes',
    'policy',
    'ledgers',
    'rules',
    'indicators',
    'engine',
    'check',
    'compute',
    'pack',
    'sheet',
    'emit',
    'text',
    'ask',
    'form',
    'reconcile',
    'round',
  ],
  text: ['expr', 'codes', 'policy', 'ledgers', 'rules', 'indicators', 'check', 'compute', 'pack'],
  emit: ['expr', 'codes', 'policy', 'ledgers', 'rules', 'indicators', 'engine', 'text', 'pack'],
  border: ['expr', 'codes', 'policy', 'ledgers', 'rules', 'indicators', 'check', 'emit', 'sheet', 'pack', 'round', 'ask', 'form'],
};
const everywhere = ['table', 'kinds', 'error'];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const files = sources(core);
const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s+'(\.[^']*)'/g)].map((m) => resolve(dirname(file), m[1] as string));
    return [file.replace(/\.ts$/, ''), targets] as const;
  }),
);
const room = (path: string): string => relative(core, path).split(/[\\/]/)[0]?.replace(/\.ts$/, '') as string;

test('folders import only what stands above them', () => {
  const wrong: string[] = [];
  for (const [file, targets] of importsOf) {
    const from = room(file);
    if (!(from in allowed)) continue; // package entries and pack
    for (const target of targets) {
      const to = room(target);
      if (to !== from && !everywhere.includes(to) && !allowed[from]?.includes(to))
        wrong.push(`${relative(core, file)} → ${relative(core, target)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no two files import each other, however far around', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].map((f) => relative(core, f)).join(' → '));
      return;
    }
    state.set(file, 'open');
    // Types vanish when the code runs, but a knot of types is a knot for the reader all the same.
    for (const target of importsOf.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of importsOf.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('nothing in core reads the clock, the network or the file system', () => {
  const wrong = files.filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return /Date\.now|new Date\(\)|performance\.|Math\.random|\bfetch\(|from 'node:|\beval\(|new Function|toLocale|Intl\./.test(
      code,
    );
  });
  expect(wrong.map((file) => relative(core, file))).toEqual([]);
});
