// Writes docs/licences.md: the licence of everything that runs with the packages. `--check` fails when the page is stale.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './install.mjs';

/** What is used at run time: dependencies, and what a build puts into its files. */
const used = [
  ['core', 'zod', '`@taizhang/core/border` needs it'],
  ['core', '@noble/hashes', 'built into `@taizhang/core`'],
  ['files', 'fflate', '`@taizhang/files` needs it'],
];
const lines = ['# 许可 / Licences', '', '由 `node scripts/licences.mjs` 生成。台账 Taizhang 以 MIT 许可发布；`taizhang` 命令把下列程序包都编入一个文件。', '', 'Taizhang is published under the MIT licence. The `taizhang` command has all of these built in.', '', '| Package | Version | Licence | Where |', '|---|---|---|---|'];
const texts = [];
for (const [folder, name, where] of used) {
  const path = realpathSync(join(root, 'packages', folder, 'node_modules', name));
  const { version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  lines.push(`| ${name} | ${version} | ${license} | ${where} |`);
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  texts.push(`## ${name}`, '', '```', readFileSync(join(path, file), 'utf8').trim(), '```', '');
}
const text = `${[...lines, '', ...texts].join('\n').trimEnd()}\n`;

const page = join(root, 'docs/licences.md');
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) fail('docs/licences.md 过时了，请运行 node scripts/licences.mjs。', 'docs/licences.md is stale; run node scripts/licences.mjs.', 1);
