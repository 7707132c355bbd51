import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import webpack from 'webpack';
import { here, page, styles, version } from './common.mjs';

/**
 * Nothing may be loaded or sent. The one script is known by its hash; it starts its worker from a Blob of itself, which the page's
 * policy covers too. Styles carry no secrets and SVG needs attributes, so these may stand inline.
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

/** A script as it may stand inside a page: nothing in it ends the element or opens a comment. */
function safeScript(text) {
  return text
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\x3c!--')
    .replaceAll('\r', '\\r')
    .trim();
}

const EXAMPLE = join(here, '../../examples/workbooks/测试镇台账.xlsx');

/** The practice township as an element that is no script. Its persons are made up. */
function exampleElement() {
  if (!existsSync(EXAMPLE)) return '';
  const packed = readFileSync(EXAMPLE).toString('base64');
  return `<script type="text/plain" id="example" data-name="${basename(EXAMPLE)}">${packed}</script>`;
}

/** Puts the bundle and the styles into the page, so that one file is all there is. */
export class InlinePage {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('InlinePage', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'InlinePage', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        const names = Object.keys(assets).filter((name) => name.endsWith('.js'));
        if (names.length !== 1) {
          compilation.errors.push(new webpack.WebpackError(`One script expected, not ${names.join(', ')}`));
          return;
        }
        const script = safeScript(String(assets[names[0]].source()));
        const html = page('taizhang.html', {
          policy: contentPolicy(script),
          styles: `<style>${styles()}</style>`,
          version,
          example: exampleElement(),
          script: `<script>${script}</script>`,
        });
        compilation.deleteAsset(names[0]);
        compilation.emitAsset('taizhang.html', new sources.RawSource(html));
      });
    });
  }
}
