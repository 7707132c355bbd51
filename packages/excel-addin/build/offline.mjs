// The offline page: `node build/offline.mjs` makes `dist/offline/taizhang.html` (or the
// file that is named), everything in one file that runs by double click.
// Needs esbuild and nothing else, so that `npm start` can make it from a small installation.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENTRIES, here, page, SOURCES, styles, TARGET, version } from './common.mjs';

const EXAMPLE = join(here, '../../examples/workbooks/测试镇台账.xlsx');
export const OFFLINE_PAGE = join(here, 'dist/offline/taizhang.html');

const workspaceSources = {
  name: 'workspace-sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@taizhang\// }, ({ path }) => ({
      path: SOURCES[path] ?? join(ENTRIES, `${path.slice('@taizhang/core/'.length)}.ts`),
      sideEffects: false,
    }));
  },
};

/** The one script of the page: pane, host, engine and pack. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'src/entry-offline.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [workspaceSources],
  });
  return safeScript(outputFiles[0].text);
}

/** A script as it may stand inside a page: nothing in it ends the element or opens a comment. */
function safeScript(text) {
  return text
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\x3c!--')
    .replaceAll('\r', '\\r')
    .trim();
}

/**
 * Nothing may be loaded or sent. The one script is known by its hash; it starts its worker from a Blob of itself, which the policy of
 * the page covers too. Styles carry no secrets and SVG needs attributes, so these may stand inline.
 */
function contentPolicy(script) {
  const hash = createHash('sha256').update(script, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The practice township as an element that is no script. Its persons are made up. */
function exampleElement() {
  const packed = readFileSync(EXAMPLE).toString('base64');
  return `<script type="text/plain" id="example" data-name="${basename(EXAMPLE)}">${packed}</script>`;
}

/** Licences of what is built in: whoever passes the page on passes them on. */
function licencesElement() {
  const texts = ['LICENSE', 'THIRD-PARTY.md'].map((name) => readFileSync(join(here, name), 'utf8').trim());
  return `<script type="text/plain" id="licences">\n${texts.join('\n\n')}\n</script>`;
}

/** Makes the page and gives its path. The same sources give the same bytes. */
export async function buildOffline(file = OFFLINE_PAGE) {
  const script = await bundle();
  const html = page('taizhang.html', {
    policy: contentPolicy(script),
    styles: `<style>${styles()}</style>`,
    version,
    licences: licencesElement(),
    example: exampleElement(),
    script: `<script>${script}</script>`,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return file;
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(await buildOffline(argv[2]));
