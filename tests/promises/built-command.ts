import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tempFolder } from './temp-folder';

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Entries of core that are files of `entries`. */
const PARTS = ['ask', 'declare', 'divisions', 'emit', 'engine', 'form', 'reconcile', 'report', 'round', 'sheet'];
const ALIAS = {
  ...Object.fromEntries(PARTS.map((part) => [`@taizhang/core/${part}`, source(`packages/core/src/entries/${part}.ts`)])),
  '@taizhang/core/border': source('packages/core/src/border/index.ts'),
  '@taizhang/core': source('packages/core/src/index.ts'),
  '@taizhang/files': source('packages/files/src/index.ts'),
};

/** The `taizhang` command, or another script of this repository, as one file in a folder of its own, for tests that need a process. */
export async function buildScript(entry = 'packages/cli/src/taizhang.ts'): Promise<string> {
  const outfile = join(tempFolder('built'), 'script.mjs');
  await build({
    entryPoints: [source(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: ALIAS,
    logLevel: 'silent',
  });
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from `stop` to the end; null where nobody asked to stop. */
  readonly stoppedIn: number | null;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  /** Ctrl+C after so many milliseconds. */
  readonly stopAfter?: number;
  /** Ends the process as hung. */
  readonly watchdog?: number;
}

/** Runs a built script in a process of its own to its end. */
export function runScript(script: string, words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...(options.node ?? []), script, ...words], {
      cwd: options.cwd,
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    let stopped: number | null = null;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const timers = [setTimeout(() => child.kill('SIGKILL'), options.watchdog ?? 120_000)];
    if (options.stopAfter !== undefined) {
      timers.push(
        setTimeout(() => {
          stopped = performance.now();
          child.kill('SIGINT');
        }, options.stopAfter),
      );
    }
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, signal, out, err, stoppedIn: stopped === null ? null : performance.now() - stopped });
    });
  });
}
