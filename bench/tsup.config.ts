import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/bench.ts', 'src/try.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  noExternal: [/@noble/, /date-fns/],
  external: ['@duckdb/node-api', '@e965/xlsx', 'ajv', 'zod'],
});
