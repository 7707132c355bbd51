import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ledgers } from '../../packages/core/src/ledgers/registry';
import { recognize } from '../../packages/core/src/sheet/recognize';
import { gridFromInput } from './grid-from-input';
import { sheetSummary } from './sheet-summary';

// One folder, one case. `input.json` (or `input.csv`) and `expected.json`; write the expectation of a new case with
// UPDATE=1 npx vitest run tests/golden, then read it line by line before you commit it.
const folder = fileURLToPath(new URL('./sheets', import.meta.url));

describe('golden sheets', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const { grid, options } = gridFromInput(`${folder}/${name}`);
      const summary = recognize(grid, ledgers, options).map((sheet) => sheetSummary(sheet));
      const file = `${folder}/${name}/expected.json`;
      if (process.env.UPDATE || !existsSync(file)) {
        if (process.env.CI) throw new Error(`${name} has no expected.json`);
        writeFileSync(file, summaryText(summary));
      }
      expect(summary).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});

/** One binding, one skipped row a line. */
function summaryText(summary: readonly object[]): string {
  const value = (item: unknown, indent: string): string => {
    if (!Array.isArray(item) || item.length === 0 || typeof item[0] === 'number') return JSON.stringify(item);
    return `[\n${item.map((one) => `${indent}  ${JSON.stringify(one)}`).join(',\n')}\n${indent}]`;
  };
  const sheets = summary.map((sheet) => `  {\n${Object.entries(sheet).map(([key, item]) => `    ${JSON.stringify(key)}: ${value(item, '    ')}`).join(',\n')}\n  }`);
  return `[\n${sheets.join(',\n')}\n]\n`;
}
