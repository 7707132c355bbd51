import type { Pack } from '@taizhang/core';
import { hideNumbers, type Lang, teller } from '@taizhang/core/report';
import { COMMON, readArguments } from './arguments';
import type { Command } from './commands/command';
import { commandHelp, generalHelp } from './commands/help';
import { commands } from './commands/registry';
import type { Context } from './context';
import type { Io } from './io';
import { refuse } from './refuse';

/** Runs one command line and gives its exit code. Whatever goes wrong is one clear sentence; `TAIZHANG_DEBUG=1` shows the trace. */
export async function run(words: readonly string[], io: Io, pack: Pack): Promise<number> {
  const lang = languageOf(words);
  const tell = teller(lang ?? 'zh');
  const context: Context = { io, pack, lang: lang ?? 'zh', tell };
  try {
    if (lang === null) throw refuse('lang', '“--lang”后面应写 zh（中文）或 en（英文）。', '"--lang" takes zh or en.');
    return await dispatch(words, context);
  } catch (error) {
    io.err(`${sentenceOf(error, context)}\n`);
    if (io.env.TAIZHANG_DEBUG === '1') io.err(`${(error as Error).stack ?? String(error)}\n`);
    return 2;
  }
}

async function dispatch(given: readonly string[], context: Context): Promise<number> {
  const words = withoutLang(given);
  const { io, tell, pack } = context;
  if (words.includes('--version') || words[0] === '-V') {
    io.out(`taizhang ${pack.version}\n`);
    return 0;
  }
  const at = words.findIndex((word) => !word.startsWith('-'));
  const name = words[at];
  const rest = [...words.slice(0, Math.max(0, at)), ...words.slice(at + 1)];
  if (name === undefined || name === 'help')
    return help(
      rest.find((word) => !word.startsWith('-')),
      context,
    );
  const command = commands.find((one) => one.name === name);
  if (!command) {
    throw refuse(
      'command',
      `没有“${hideNumbers(name)}”这个命令。要核对台账，请写 taizhang check ${/\.\w{2,5}$/.test(name) ? hideNumbers(name) : '台账.xlsx'}；全部命令见 taizhang help。`,
      `There is no command "${hideNumbers(name)}". To check a ledger: taizhang check LEDGER.xlsx. All commands: taizhang help`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return help(command.name, context);
  return command.run(readArguments(rest, command.options, command.name), { io, pack, lang: context.lang, tell });
}

/** The language is known by now and may stand anywhere. */
function withoutLang(words: readonly string[]): string[] {
  return words.filter((word, i) => word !== '--lang' && !word.startsWith('--lang=') && words[i - 1] !== '--lang');
}

function help(name: string | undefined, context: Context): number {
  const command: Command | undefined = commands.find((one) => one.name === name);
  if (name !== undefined && !command)
    throw refuse(
      'command',
      `没有“${hideNumbers(name)}”这个命令。全部命令见 taizhang help。`,
      `There is no command "${hideNumbers(name)}". All commands: taizhang help`,
    );
  context.io.out(command ? commandHelp(command, COMMON, context.tell) : generalHelp(commands, context.tell));
  return 0;
}

/** Language of the command line; null when `--lang` names another. */
function languageOf(words: readonly string[]): Lang | null {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'zh';
  const said = (words[at] as string).includes('=') ? (words[at] as string).slice('--lang='.length) : words[at + 1];
  return said === 'zh' || said === 'zh-CN' ? 'zh' : said === 'en' ? 'en' : null;
}

function sentenceOf(error: unknown, { tell, lang }: Context): string {
  const said = error as { zh?: unknown; en?: unknown };
  if (typeof said.zh === 'string' && typeof said.en === 'string') return hideNumbers(lang === 'zh' ? said.zh : said.en);
  if (error instanceof RangeError && /memory|allocation|string length/i.test(error.message))
    return tell(
      '内存不够，无法处理这么大的文件。请分成几个文件再试。',
      'There is not enough memory for a file of this size: split it.',
    );
  return tell(
    '程序出了意外的错误，没有写任何文件。请把台账的表头（不含个人信息）和命令告诉开发者；设 TAIZHANG_DEBUG=1 可看到详情。',
    'Something unexpected went wrong and no file was written. Please report the command and the header of the sheet (no personal data); TAIZHANG_DEBUG=1 shows the details.',
  );
}
