import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// Promise 22 in the sources: nothing that ships can call anybody. What the page does in a browser: tests/e2e/page.test.ts.

const root = fileURLToPath(new URL('../../packages', import.meta.url));
const CALLS =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\b(?:https?|http2|net|tls|dgram|dns)\.(?:get|request|connect|createConnection|createSocket|lookup|resolve)\b/;
const MODULES = /from '(?:node:)?(https?|http2|net|tls|dgram|dns|inspector|child_process|worker_threads)'/g;
/** The page is served on this machine only; its test says how. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { 'cli/src/page/serve-findings.ts': ['http'] };

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.[cm]?[jt]s$/.test(path) ? [path] : [];
  });
}

it('no source of core, files or cli opens a connection', () => {
  const files = ['core/src', 'files/src', 'cli/src'].flatMap((folder) => sources(join(root, folder)));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) => {
    const name = relative(root, file).replaceAll('\\', '/');
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const modules = [...code.matchAll(MODULES)].map((match) => match[1] as string).filter((one) => !ALLOWED[name]?.includes(one));
    return [...modules.map((one) => `${name}: ${one}`), ...(CALLS.test(code) ? [`${name}: calls`] : [])];
  });
  expect(found).toEqual([]);
  expect(readFileSync(join(root, 'cli/src/page/serve-findings.ts'), 'utf8')).toContain("listen(port, '127.0.0.1'");
});
