import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { HostOptions } from '../host/excel-host';

let bundle: Promise<string> | undefined;

/** What a page runs first so that our host stands behind its `window.external`. Options must be plain JSON: no `resultOf`. */
export async function hostScript(options: HostOptions): Promise<string> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('./page-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TaizhangHost',
    target: 'es2022',
    charset: 'utf8',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return `${await bundle}\nTaizhangHost.install(${JSON.stringify(options)});`;
}
