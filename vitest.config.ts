import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests run on the sources, so that a failing line is the line that was written; scripts/packages.mjs uses the built packages.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@taizhang\/core$/, replacement: here('./packages/core/src/index.ts') },
      { find: /^@taizhang\/core\/border$/, replacement: here('./packages/core/src/border/index.ts') },
      { find: /^@taizhang\/core\/(codes|policy)$/, replacement: here('./packages/core/src/$1/generated.ts') },
      {
        find: /^@taizhang\/core\/(engine|sheet|declare|emit|ask|form|reconcile|round|report|divisions)$/,
        replacement: here('./packages/core/src/entries/$1.ts'),
      },
      { find: /^@taizhang\/files$/, replacement: here('./packages/files/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
  },
});
