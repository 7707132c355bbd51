import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// One file that needs nothing installed: core and files are built in from their sources.
export default defineConfig({
  entry: ['src/taizhang.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.alias = {
      '@taizhang/core/border': source('../core/src/border/index.ts'),
      '@taizhang/core/report': source('../core/src/entries/report.ts'),
      '@taizhang/core': source('../core/src/index.ts'),
      '@taizhang/files': source('../files/src/index.ts'),
    };
    options.banner = { js: '#!/usr/bin/env node' };
  },
});
