import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder of its own, gone when the tests of the file are done. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `taizhang-${name}-`));
  made.push(folder);
  return folder;
}
