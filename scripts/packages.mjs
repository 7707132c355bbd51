// The packages as others get them: built, packed, and used from a folder that knows nothing of this one. Checks that two builds give
// the same bytes, that publint and attw have nothing to say, that ESM and CommonJS run the same ten lines, and that the public API is
// as recorded in api/.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, PNPM, root, run, tool } from './install.mjs';

install('all');
const { apiDrift } = await import('./api.mjs');
const { publint } = await import(pathToFileURL(join(root, 'tests/node_modules/publint/src/index-node.js')).href);
const names = ['core', 'files'];
const temporary = mkdtempSync(join(tmpdir(), 'taizhang-packages-'));
const problems = [];
const folderOf = (name) => join(root, 'packages', name);

/** Differences between two folders of built files; only names that `also` accepts. */
function differences(one, other, also) {
  const files = readdirSync(one).filter(also);
  const others = readdirSync(other).filter(also);
  if (files.join() !== others.join()) return [`other files: ${files.filter((file) => !others.includes(file)).join(', ')}`];
  return files.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
}

function build() {
  const deep = process.env.TAIZHANG_DEEP === '1';
  for (const name of names) {
    if (run(tool('tsup'), ['--silent'], { cwd: folderOf(name) }) !== 0) problems.push(`${name}: does not build`);
    // Types take most of the time: they are built twice only where everything is tested.
    const again = join(temporary, 'again', name);
    run(tool('tsup'), ['--silent', '--outDir', again, ...(deep ? [] : ['--no-dts'])], { cwd: folderOf(name) });
    const differ = differences(join(folderOf(name), 'dist'), again, (file) => deep || /\.c?js$/.test(file));
    if (differ.length > 0) problems.push(`${name}: two builds differ in ${differ.join(', ')}`);
  }
}

/** Packs a package as it would be published, and unpacks it where a program would find it. */
function pack(name) {
  const before = new Set(readdirSync(temporary));
  execFileSync('npx', ['-y', PNPM, 'pack', '--pack-destination', temporary], {
    cwd: folderOf(name),
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  const tarball = join(
    temporary,
    readdirSync(temporary).find((file) => file.endsWith('.tgz') && !before.has(file)),
  );
  const target = join(temporary, 'program/node_modules/@taizhang', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', basename(tarball), '-C', target, '--strip-components=1'], { cwd: temporary });
  return { tarball, target };
}

/** What the packed package needs at run time stands beside it, as an installer would put it. */
function linkDependencies(name, target) {
  const { dependencies = {}, scripts = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  for (const script of Object.keys(scripts)) if (/install|prepare/.test(script)) problems.push(`${name}: has a script ${script}`);
  const others = Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@taizhang/'));
  if (Object.keys(dependencies).length > 5) problems.push(`${name}: more than five runtime dependencies`);
  for (const dependency of others) {
    const place = join(temporary, 'program/node_modules', dependency);
    if (!existsSync(place)) symlinkSync(realpathSync(join(folderOf(name), 'node_modules', dependency)), place, 'junction');
  }
}

const ESM = `import { check, compute, defaultPack, gridFromRows, readTables, recognize, say } from '@taizhang/core';
import { readRecords } from '@taizhang/core/border';
import { check as checkAlone, TaizhangError } from '@taizhang/core/engine';
import * as core from '@taizhang/core';
import { readWorkbook } from '@taizhang/files';`;
const CJS = `const { check, compute, defaultPack, gridFromRows, readTables, recognize, say } = require('@taizhang/core');
const { readRecords } = require('@taizhang/core/border');
const { check: checkAlone, TaizhangError } = require('@taizhang/core/engine');
const core = require('@taizhang/core');
const { readWorkbook } = require('@taizhang/files');`;
const PROGRAM = `
const [grid] = readWorkbook(new TextEncoder().encode('户编号,户主姓名,家庭人口数,年纯收入,人均纯收入\\n5200000001,测试甲,3,36000,13000\\n'), { name: '户表.csv' }).grids;
const sheets = recognize(grid, defaultPack.ledgers);
const dataset = readTables(sheets, defaultPack.ledgers, { asOf: '2023-12-31', region: '520000' });
const { findings } = check(dataset, defaultPack, { secret: 'x' });
const lines = [sheets[0].ledger, ...findings.map((finding) => say(finding, defaultPack).title)];
const { figures } = compute(dataset, defaultPack, { indicators: ['population/households'], findings });
lines.push(figures[0].value, readRecords(defaultPack.ledgers[0], [{ headCount: 'x' }]).ok, checkAlone === check, TaizhangError === core.TaizhangError, gridFromRows([]).columnCount);
console.log(JSON.stringify(lines));
`;
const EXPECTED = '["household","人均纯收入与纯收入、人口数不符",1,false,true,true,0]';

/** The ten lines, in plain Node, over the packed packages. */
function useThem() {
  const program = join(temporary, 'program');
  for (const [file, text] of [
    ['esm.mjs', ESM + PROGRAM],
    ['common.cjs', CJS + PROGRAM],
  ]) {
    writeFileSync(join(program, file), text);
    try {
      const said = execFileSync(process.execPath, [file], {
        cwd: program,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trim();
      if (said !== EXPECTED) problems.push(`${file} says ${said}`);
    } catch (error) {
      problems.push(
        `${file} fails: ${String(error.stderr)
          .split('\n')
          .find((line) => /Error/.test(line))}`,
      );
    }
  }
}

build();
for (const name of names) {
  const { tarball, target } = pack(name);
  linkDependencies(name, target);
  const { messages } = await publint({ pkgDir: target, strict: true, pack: false });
  for (const message of messages) problems.push(`publint ${name}: ${message.code} ${message.path.join('.')}`);
  try {
    execFileSync(join(root, 'tests/node_modules/.bin/attw'), [tarball, '--format', 'ascii', '--no-color', '--no-emoji'], {
      cwd: root,
      stdio: 'pipe',
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    problems.push(`attw ${name}:\n${error.stdout}`);
  }
}
useThem();
for (const name of apiDrift())
  problems.push(`api/${name}.api.md has drifted: if that is meant, run node scripts/api.mjs --write and commit it`);
if (process.argv.includes('--keep')) cpSync(temporary, join(root, 'out/packages'), { recursive: true, dereference: false });
rmSync(temporary, { recursive: true });
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log('两个程序包已构建、打包并试用：无问题。/ Both packages were built, packed and used: nothing to report.');
process.exit(problems.length === 0 ? 0 : 1);
