// Writes docs/licences.md and THIRD-PARTY.md of the packages that have others built in: the licence of everything that runs with the packages. `--check` fails when the page is stale.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root } from './install.mjs';

/** What is used at run time: dependencies, and what a build puts into its files. */
const used = [
  ['core', 'zod', '`@taizhang/core/border` needs it'],
  ['core', '@noble/hashes', 'built into `@taizhang/core`'],
  ['files', 'fflate', '`@taizhang/files` needs it'],
];
const HEAD = [
  '# 许可 / Licences',
  '',
  '由 `node scripts/licences.mjs` 生成。台账 Taizhang 以 MIT 许可发布；`taizhang` 命令、离线版 taizhang.html 和 Excel 加载项都编入了下列程序包；离线版自带许可原文。',
  '',
  'Taizhang is published under the MIT licence. The `taizhang` command, the offline page taizhang.html and the Excel add-in have all of these built in; the page carries their texts.',
  '',
];

/** A page about some of them: a table, then the licences as their authors wrote them. */
function pageOf(chosen, head) {
  const lines = [...head, '| Package | Version | Licence | Where |', '|---|---|---|---|'];
  const texts = [];
  for (const [folder, name, where] of chosen) {
    const path = realpathSync(join(root, 'packages', folder, 'node_modules', name));
    const { version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    lines.push(`| ${name} | ${version} | ${license} | ${where} |`);
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    texts.push(`## ${name}`, '', '```', readFileSync(join(path, file), 'utf8').trim(), '```', '');
  }
  return `${[...lines, '', ...texts].join('\n').trimEnd()}\n`;
}

// What a build puts into its files travels with its licence.
const pages = {
  'docs/licences.md': pageOf(used, HEAD),
  'packages/core/THIRD-PARTY.md': pageOf(used.slice(1, 2), ['# Built in', '']),
  'packages/cli/THIRD-PARTY.md': pageOf(used, ['# Built in', '']),
  'packages/excel-addin/THIRD-PARTY.md': pageOf(used, ['# Built in', '']),
};
const stale = Object.entries(pages).filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
if (!process.argv.includes('--check')) for (const [file, text] of stale) writeFileSync(join(root, file), text);
else if (stale.length > 0)
  fail('许可说明过时了，请运行 node scripts/licences.mjs。', 'The licences are stale; run node scripts/licences.mjs.', 1);
