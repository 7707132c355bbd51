import { defineConfig } from 'tsup';

// One chunk for what several entries share, in both formats: `instanceof` must hold across entries.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    engine: 'src/entries/engine.ts',
    sheet: 'src/entries/sheet.ts',
    declare: 'src/entries/declare.ts',
    emit: 'src/entries/emit.ts',
    ask: 'src/entries/ask.ts',
    form: 'src/entries/form.ts',
    reconcile: 'src/entries/reconcile.ts',
    round: 'src/entries/round.ts',
    report: 'src/entries/report.ts',
    divisions: 'src/entries/divisions.ts',
    codes: 'src/codes/generated.ts',
    policy: 'src/policy/generated.ts',
    border: 'src/border/index.ts',
  },
  format: ['esm', 'cjs'],
  // Modules only (ESM), so that older Node 20 could not require it: built in, with its licence line.
  noExternal: ['@noble/hashes'],
  splitting: true,
  dts: true,
  clean: true,
  target: 'es2022',
});
