import { join, resolve } from 'node:path';
import { templateBook, templateColumns } from '@taizhang/core/report';
import { writeWorkbook } from '@taizhang/files';
import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';
import { planOutputs } from '../output/output-names';
import { checkFolder, shownPath, writeFiles } from '../output/write-files';
import { refuse } from '../refuse';
import type { Command } from './command';

const OPTIONS: readonly OptionSpec[] = [
  { name: 'year', value: 'YEAR', zh: '哪一年的表，默认用现行的列和选项', en: 'year of the form; the newest unless said' },
  { name: 'out', value: 'DIR', zh: '写到哪个文件夹，默认是当前文件夹', en: 'folder, this one unless said' },
];

/** `taizhang template LEDGER`: an empty ledger with drop-downs, input checks and notes. */
export const template: Command = {
  name: 'template',
  usage: 'LEDGER [选项]',
  zh: '生成空白台账：带下拉选项、输入检查和填写说明',
  en: 'make an empty ledger with drop-downs, input checks and notes',
  options: OPTIONS,
  examples: ['taizhang template 户表', 'taizhang template person --year 2023'],
  run: runTemplate,
};

function runTemplate(args: Arguments, context: Context): number {
  const { io, pack, tell } = context;
  const named = args.positionals[0];
  const known = pack.ledgers.map((one) => `${one.title['zh-CN']}（${one.id}）`).join('、');
  const ledger = pack.ledgers.find(
    (one) => one.id === named || one.title['zh-CN'] === named || one.titles?.includes(named ?? ''),
  );
  if (!ledger)
    throw refuse(
      'ledger',
      `${named === undefined ? '请写明要哪一种台账' : `没有“${named}”这种台账`}。现有：${known}。`,
      `${named === undefined ? 'Name a ledger' : `There is no ledger "${named}"`}: ${pack.ledgers.map((one) => one.id).join(', ')}.`,
    );
  const year = yearOf(args.value('year'));
  const out = resolve(io.cwd, args.value('out') ?? '.');
  checkFolder(out);
  if (templateColumns(ledger, year).length === 0)
    throw refuse('year', `${ledger.title['zh-CN']}没有 ${year} 年的列。`, `${ledger.id} has no columns in ${year}.`);
  const [plan] = planOutputs(out, [{ kind: '模板', stem: ledger.title['zh-CN'] }], []);
  const path = plan?.path ?? join(out, `${ledger.title['zh-CN']}.模板.xlsx`);
  writeFiles([{ path, bytes: writeWorkbook(templateBook(ledger, pack, year, tell)) }]);
  io.out(`${tell('模板：', 'Template: ')}${shownPath(path, io.cwd)}\n`);
  if (plan?.numbered)
    io.out(
      tell(
        '（原来的模板有人填过，已原样保留，所以这次的文件名加了编号。）\n',
        '(The older one has been filled in and was kept; this one has a number.)\n',
      ),
    );
  return 0;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw refuse('year', `年份“${text}”有误，应写成 2023 这样。`, `"${text}" is no year: write it like 2023.`);
}
