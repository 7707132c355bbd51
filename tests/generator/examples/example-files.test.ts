import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '@taizhang/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../../packages/core/src/border/policy-file';
import { exampleFiles } from './example-files';

// TAIZHANG_WRITE_EXAMPLES=1 npx vitest run tests/generator/examples writes the files anew.
const folder = fileURLToPath(new URL('../../../examples/workbooks/', import.meta.url));
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await exampleFiles();
  if (process.env.TAIZHANG_WRITE_EXAMPLES !== '1') return;
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(folder + name, bytes);
});

describe('the bundled example files', () => {
  it('are what the generator makes', () => {
    for (const [name, bytes] of files) {
      expect([name, existsSync(folder + name)]).toEqual([name, true]);
      const kept = readFileSync(folder + name);
      // The writer may come to style a workbook otherwise; what stands in its cells may not change unnoticed.
      if (name.endsWith('.xlsx')) expect(readWorkbook(kept, { name }).grids).toEqual(readWorkbook(bytes, { name }).grids);
      else expect([name, Buffer.from(bytes).equals(kept)]).toEqual([name, true]);
    }
  });

  it('are small enough to keep', () => {
    for (const [name, bytes] of files) expect([name, bytes.length < 600_000]).toEqual([name, true]);
  });

  it('hold an office policy file that is accepted', () => {
    expect(readPolicyFile(new TextDecoder().decode(files.get('示例政策值.json')))).toMatchObject({ ok: true });
  });
});
