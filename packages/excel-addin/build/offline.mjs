import { join } from 'node:path';
import { common, here } from './common.mjs';
import { InlinePage } from './inline-page.mjs';

/** `dist/offline/taizhang.html`: everything in one file that runs by double click. */
export function offline(options) {
  const base = common(options);
  return {
    ...base,
    name: 'offline',
    entry: { taizhang: './src/entry-offline.ts' },
    output: { path: join(here, 'dist/offline'), filename: 'taizhang.js', clean: true, publicPath: '' },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { ...base.optimization, splitChunks: false, runtimeChunk: false },
    plugins: [new InlinePage()],
  };
}
