import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { buildScript, runScript } from './built-command';
import { tempFolder } from './temp-folder';

// Promises 3 and 4 for the command line: Ctrl+C stops the command (promised: 500 ms; watchdog: ten times that), and a file that it
// writes is there whole or not at all, whenever the key is pressed.

const TRIES = process.env.TAIZHANG_DEEP === '1' ? 60 : 6;
const NAME = '测试镇台账.xlsx';
const EXAMPLE = fileURLToPath(new URL(`../../examples/workbooks/${NAME}`, import.meta.url));

let script: string;
let duration = 0;
const whole = new Map<string, string>();

function freshFolder(): string {
  const folder = tempFolder('cancel');
  copyFileSync(EXAMPLE, join(folder, NAME));
  return folder;
}
const filesOf = (folder: string): [string, string][] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

beforeAll(async () => {
  script = await buildScript();
  const folder = freshFolder();
  const start = performance.now();
  await runScript(script, ['check', NAME], { cwd: folder });
  duration = performance.now() - start;
  for (const [name, bytes] of filesOf(folder)) whole.set(name, bytes);
}, 120_000);

it('Ctrl+C at any moment: ends at once, no file half written', { timeout: 1_200_000 }, async () => {
  expect([...whole.keys()].length).toBeGreaterThanOrEqual(3);
  let stopped = 0;
  for (let i = 0; i < TRIES; i++) {
    const folder = freshFolder();
    const ended = await runScript(script, ['check', NAME], { cwd: folder, stopAfter: (duration * (i + 0.5)) / TRIES });
    if (ended.signal === 'SIGINT' || ended.code === 130) stopped++;
    if (ended.stoppedIn !== null) expect(ended.stoppedIn).toBeLessThan(5_000);
    for (const [name, bytes] of filesOf(folder)) {
      expect([...whole.keys()], `at ${i} of ${TRIES}`).toContain(name);
      expect(bytes === whole.get(name), `${name} at ${i} of ${TRIES}`).toBe(true);
    }
  }
  expect(stopped).toBeGreaterThan(0);
});
