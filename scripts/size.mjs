// Sizes of what programs import, minified and brotli-packed: `node scripts/size.mjs` prints them, `--write` records them in
// docs/sizes.md, `--check` fails when the engine is over its budget.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { install, root } from './install.mjs';

install('run');
const { build } = await import('esbuild');
const core = join(root, 'packages/core/src');
const BUDGET = 40_000;

/** Bytes of a program that imports exactly this. */
async function sizeOf(contents) {
  const result = await build({
    stdin: { contents, resolveDir: core, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const bytes = result.outputFiles[0].contents;
  return { minified: bytes.length, brotli: brotliCompressSync(bytes).length };
}

const declared = (folder) =>
  readFileSync(join(core, folder, 'generated.ts'), 'utf8')
    .split('\n')
    .filter((line) => /^ {2}\w+,$/.test(line)).length;

const engine = await sizeOf("export * from './entries/engine';");
const parts = {
  'engine: `@taizhang/core/engine` (check, compute, tables, policy by date, words)': engine,
  'sheet reading: `@taizhang/core/sheet`': await sizeOf("export * from './entries/sheet';"),
  'engine and sheet reading together': await sizeOf(
    "export * from './entries/engine'; export { recognize, readTables, rememberCorrection } from './entries/sheet';",
  ),
  'declaring: `@taizhang/core/declare`': await sizeOf("export * from './entries/declare';"),
  'SQL, Excel, prose: `@taizhang/core/emit`': await sizeOf("export * from './entries/emit';"),
  'border, with zod: `@taizhang/core/border`': await sizeOf("export * from './border/index';"),
  'the pack: `defaultPack`': await sizeOf("export { defaultPack } from './default-pack';"),
  'everything but zod: `@taizhang/core`': await sizeOf("export * from './index';"),
};
const rules = await sizeOf("export { rules } from './rules/generated'; export { ledgers } from './ledgers/registry';");
const indicators = await sizeOf(
  "export { indicators } from './indicators/generated'; export { ledgers } from './ledgers/registry';",
);
const ledgers = await sizeOf("export { ledgers } from './ledgers/registry';");
const each = [
  ['rule', declared('rules'), rules.brotli - ledgers.brotli],
  ['indicator', declared('indicators'), indicators.brotli - ledgers.brotli],
];

const text = [
  '# Sizes',
  '',
  'Written by `node scripts/size.mjs --write`: bytes of a program that imports the entry and nothing else, bundled and minified by esbuild, then packed by brotli at its highest level. The engine has a budget of 40,000 bytes.',
  '',
  '| What | Minified | Brotli |',
  '|---|---:|---:|',
  ...Object.entries(parts).map(
    ([what, size]) => `| ${what} | ${size.minified.toLocaleString('en')} | ${size.brotli.toLocaleString('en')} |`,
  ),
  '',
  '| Declarations of the pack | Number | Brotli, all | Brotli, each |',
  '|---|---:|---:|---:|',
  ...each.map(
    ([what, count, bytes]) =>
      `| ${what} | ${count} | ${bytes.toLocaleString('en')} | ${count === 0 ? 0 : Math.round(bytes / count)} |`,
  ),
  '',
].join('\n');

if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/sizes.md'), text);
else if (!process.argv.includes('--check')) console.log(text);
if (engine.brotli > BUDGET) {
  console.error(
    `引擎超出大小上限：${engine.brotli} 字节，上限 ${BUDGET}。/ The engine is ${engine.brotli} bytes; its budget is ${BUDGET}.`,
  );
  process.exit(1);
}
