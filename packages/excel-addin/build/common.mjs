import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = join(here, '..');

/** Browsers that the product is for: Edge 109 is the last for Windows 7, Excel 2021 brings a newer one. */
export const TARGET = ['es2020', 'edge109'];

export const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/** Workspace packages by their sources, so that nothing need be built before: exact names first, then entries of core. */
export const SOURCES = {
  '@taizhang/core/border': join(packages, 'core/src/border/index.ts'),
  '@taizhang/core/codes': join(packages, 'core/src/codes/generated.ts'),
  '@taizhang/core/policy': join(packages, 'core/src/policy/generated.ts'),
  '@taizhang/core': join(packages, 'core/src/index.ts'),
  '@taizhang/files': join(packages, 'files/src/index.ts'),
};
export const ENTRIES = join(packages, 'core/src/entries');

/** The stylesheet, with what it imports, as one text. */
export function styles() {
  const entry = join(here, 'src/styles/pane.css');
  if (!existsSync(entry)) return '';
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return built.outputFiles[0].text.trim();
}

/** A page of `src/pages` with its places filled in: `<!-- name -->` or `{{name}}`. */
export function page(file, values) {
  let text = readFileSync(join(here, 'src/pages', file), 'utf8');
  for (const [name, value] of Object.entries(values)) {
    text = text.replaceAll(`<!-- ${name} -->`, () => value).replaceAll(`{{${name}}}`, () => value);
  }
  return text;
}
