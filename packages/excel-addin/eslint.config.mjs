import { createRequire } from 'node:module';
import officeAddins from 'eslint-plugin-office-addins';

// Only the rules about office.js: everything else is Biome's. The parser is the one that the plugin brings.
const parser = createRequire(import.meta.resolve('eslint-plugin-office-addins'))('@typescript-eslint/parser');
// Whether a property was loaded and synced before it is read is not judged from the text (values read in a closure after the sync look
// wrong): Microsoft's own office.js throws for it in tests/officejs-host, wherever the code stands.
const seenByTests = new Set(['call-sync-after-load', 'call-sync-before-read', 'load-object-before-read']);
const rules = Object.keys(officeAddins.rules)
  .filter((name) => !seenByTests.has(name))
  .map((name) => [`office-addins/${name}`, 'error']);

export default [
  { ignores: ['dist/', 'node_modules/'] },
  {
    files: ['src/**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parser, sourceType: 'module' },
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(rules),
  },
];
