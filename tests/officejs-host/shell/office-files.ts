import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of Microsoft's files: the npm package, a dev dependency that is never copied or committed. */
export const OFFICE_DIST = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Text of one of Microsoft's files, `office.js` or `zh-cn/office_strings.js`. */
export function officeFile(name: string): string {
  return readFileSync(join(OFFICE_DIST, name), 'utf8');
}
