import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const addin = join(root, 'packages/excel-addin');
const SOURCES = ['core/src', 'files/src', 'excel-addin/src', 'excel-addin/build', 'excel-addin/assets'];

/** Changes whenever a source does, so that every test file of a run finds what the first one built. */
function stateOfSources(what: string): string {
  const hash = createHash('sha256').update(what);
  for (const folder of SOURCES) {
    const names = readdirSync(join(root, 'packages', folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
      const { mtimeMs, size } = statSync(join(root, 'packages', folder, name));
      hash.update(`${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A folder that `build` has filled, once for these sources. */
function builtOnce(
  what: string,
  build: (folder: string) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const kept = join(tmpdir(), `taizhang-${stateOfSources(what)}`);
  if (existsSync(kept)) return kept;
  const folder = `${kept}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const [script, ...args] = build(folder) as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: addin,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  try {
    renameSync(folder, kept);
  } catch {
    // Another test file was quicker.
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

/** Address of the offline page, built from the sources as they are. */
export function builtOfflinePage(): string {
  const folder = builtOnce('offline', (out) => [join(addin, 'build/offline.mjs'), join(out, 'taizhang.html')]);
  return `file://${join(folder, 'taizhang.html')}`;
}

/** Folder of the built add-in, which takes office.js from an address of the test's own server. */
export function builtAddin(officeJs = '/office/office.js'): string {
  const webpack = join(addin, 'node_modules/webpack-cli/bin/cli.js');
  return builtOnce(`addin ${officeJs}`, (out) => [webpack, '--mode', 'production', '--output-path', out], { OFFICEJS: officeJs });
}
