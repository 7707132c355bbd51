import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/* Promise 5: nothing that empties Excel's own undo list is called without somebody having decided it. */

const folder = fileURLToPath(new URL('../../packages/excel-addin/src/host/excel/', import.meta.url));

/** Calls that Microsoft's page on undo lists as clearing the stack on the desktop, by where they may stand. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Sheets of ours come, go and take the place of older ones only when a person asked for a result sheet, or (the journal) at the first change.
  'put-sheet.ts': ['sheet.delete', 'old.delete', 'sheet.name =', '.visibility ='],
  'list-columns.ts': ['.visibility ='],
};

const CLEARING = /\b\w+\.delete\(\)|\.copy\(|\b\w+\.name =(?!=)|\.position =|\.visibility =(?!=)/g;
/** Deleting these is no deleting of sheets. */
const HARMLESS = /getItem\([^)]*\)\.delete\(\)|part\.delete\(\)|series\.name =|getItem\(MARKER\)/;

describe('the undo list of Excel', () => {
  test('calls that clear it stand only where they are known', () => {
    const found = readdirSync(folder).flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((line) => (line.match(CLEARING) ?? []).length > 0 && !HARMLESS.test(line))
        .filter((line) => !(KNOWN[file] ?? []).some((known) => line.includes(known)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('only host/excel, and the page that asks which program it is in, names Excel and Office', () => {
    const src = fileURLToPath(new URL('../../packages/excel-addin/src/', import.meta.url));
    const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
    const named = files.filter(
      (file) =>
        !file.startsWith('host/excel') &&
        file !== 'entry-addin.ts' &&
        /\b(Excel\.(run|Range|Worksheet|RequestContext)|Office\.context)/.test(readFileSync(src + file, 'utf8')),
    );
    expect(named).toEqual([]);
  });
});
