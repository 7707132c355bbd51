// Installs the workspace with the pinned pnpm through npx: nothing global, no corepack. Does nothing when it is up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const PNPM = 'pnpm@12.21.0';

/** Says one sentence in Chinese and English and ends; no trace. */
export function fail(zh, en, code = 2) {
  console.error(`\n${zh}\n${en}\n`);
  process.exit(code);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    fail(
      `需要 Node 20.11 或更高版本，当前是 ${process.versions.node}。请从 nodejs.org 安装后再试。`,
      `Node 20.11 or later is needed; this is ${process.versions.node}. Install it from nodejs.org and try again.`,
    );
  }
}

/** What the packages of `scope` need. `run` is the small set for `npm start`, `all` has the test and benchmark tools too. */
export function install(scope) {
  checkNode();
  const stampFile = join(root, 'node_modules', `.taizhang-installed-${scope}`);
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(process.version)
    .update(scope)
    .digest('hex');
  const all = join(root, 'node_modules', '.taizhang-installed-all');
  for (const file of [stampFile, all]) {
    const wanted =
      file === all
        ? createHash('sha256')
            .update(readFileSync(join(root, 'pnpm-lock.yaml')))
            .update(process.version)
            .update('all')
            .digest('hex')
        : stamp;
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  }
  console.log('正在安装所需的程序包（首次约需一分钟）… / Installing what is needed (about a minute the first time) …');
  const filter = scope === 'run' ? ['--filter', 'taizhang-workspace', '--filter', 'taizhang...'] : [];
  const args = ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only', ...filter];
  const result = spawnSync('npx', args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  });
  if (result.status !== 0) {
    const detail = `${result.stdout ?? ''}\n${result.stderr ?? ''}`
      .split('\n')
      .filter((line) => /ERR|error|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/i.test(line))
      .slice(0, 5)
      .join('\n');
    if (detail) console.error(detail);
    fail(
      '安装没有完成：多半是网络慢或断开。已下载的不会丢失，请检查网络后再运行一次同样的命令。',
      'The installation did not finish, most likely because the network is slow or cut. What was downloaded is kept: check the network and run the same command again.',
    );
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Runs a tool of the workspace and gives its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return result.status ?? 1;
}

/** A tool that the workspace installed, by its name. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}
