import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/taizhang.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2022',
});
