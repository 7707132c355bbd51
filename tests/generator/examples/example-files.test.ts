import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '@taizhang/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../../packages/core/src/border/policy-file';
import { runLine } from '../run-line';
import { exampleFiles, exampleTownship } from './example-files';

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

  it('have an answer for every planted error, and the check finds each', () => {
    const { grids } = readWorkbook(files.get('测试镇台账.xlsx') as Uint8Array, { name: '测试镇台账.xlsx' });
    const { result } = runLine(grids);
    const found = new Set(
      result.findings.flatMap((finding) => finding.at.map((place) => `${finding.rule} ${place.sheet} ${place.row}`)),
    );
    const { truth } = exampleTownship();
    expect(truth.length).toBeGreaterThan(50);
    const missed = truth.filter(
      (entry) => !entry.places.some(({ sheet, row }) => entry.rule?.some((rule) => found.has(`${rule} ${sheet} ${row}`))),
    );
    expect(missed.map((entry) => [entry.kind, entry.sheet, entry.row])).toEqual([]);
  });

  it('hold an office policy file that is accepted', () => {
    expect(readPolicyFile(new TextDecoder().decode(files.get('示例政策值.json')))).toMatchObject({ ok: true });
  });
});
