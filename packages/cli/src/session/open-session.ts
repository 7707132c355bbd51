import { resolve } from 'node:path';
import {
  type Corrections,
  createPolicy,
  type Dataset,
  readTables,
  recognize,
  type Sheet,
  setAsideCopies,
  shareDates,
  TaizhangError,
} from '@taizhang/core';
import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';
import { refuse } from '../refuse';
import { asOfDate, regionCode } from './as-of';
import { correctionsFrom } from './corrections-file';
import { policyFrom } from './policy-file';
import type { Progress } from './progress';
import { type InputFile, readBytes, readFiles } from './read-files';
import type { Session } from './session';

/** Options of every command that reads ledgers. */
export const SESSION_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'as-of',
    value: 'DATE',
    zh: '数据日期，表里没写日期时用，如 2023-12-31',
    en: 'day that the data are about, where the sheets do not say it',
  },
  {
    name: 'region',
    value: 'CODE',
    zh: '行政区划代码，用来找本地的政策值，如 520000',
    en: 'division code, for the policy values of the place',
  },
  { name: 'policy', value: 'FILE', zh: '本单位填写的政策值文件（JSON）', en: 'policy values entered by the office (JSON)' },
  {
    name: 'bind',
    value: 'FILE',
    zh: '更正文件：说明认不准的列是哪一项（JSON）',
    en: 'corrections: which field a doubtful column is (JSON)',
  },
  { name: 'ledger', value: 'LEDGER', zh: '指明是哪一种台账（编号或中文名）', en: 'take every sheet for this ledger' },
  {
    name: 'names',
    zh: '终端和 JSON 里显示完整姓名（证件、电话、银行卡号始终只显示末四位）',
    en: 'show names in full on the terminal and in JSON (numbers are always cut to their last four)',
  },
];

/** Reads the files of a command, recognises their sheets and makes tables. */
export function openSession(args: Arguments, context: Context, progress: Progress): Session {
  const { pack, tell } = context;
  if (args.positionals.length === 0)
    throw refuse(
      'no-file',
      '请写明要核对的台账文件，例如：taizhang check 台账.xlsx',
      'Name the file: taizhang check LEDGER.xlsx',
    );
  const asOf = args.value('as-of');
  const region = args.value('region');
  const options = {
    ...(asOf === undefined ? {} : { asOf: asOfDate(asOf) }),
    ...(region === undefined ? {} : { region: regionCode(region) }),
  };
  const corrections = fileOf(args, 'bind', context, (text, name) => correctionsFrom(text, name, pack));
  const office = fileOf(args, 'policy', context, (text, name) => policyFrom(text, name, pack));
  const ledger = ledgerOf(args.value('ledger'), context);
  const policy = createPolicy(pack.documents, office ? { extra: office } : {});

  const files = readFiles(args.positionals, context, progress);
  const sheets = setAsideCopies(
    shareDates(recognizeAll(files, context, progress, corrections, ledger), pack.ledgers),
    pack.ledgers,
    options.asOf,
  );
  if (sheets.every((sheet) => sheet.ledger === null)) progress.end();
  const before = args.value('previous');
  const previous =
    before === undefined
      ? undefined
      : readTables(
          recognizeAll(readFiles([before], context, progress), context, progress, corrections, ledger),
          pack.ledgers,
          region === undefined ? {} : { region: options.region as string },
        );
  progress.show(tell('正在整理各列', 'Reading columns'), 0.6);
  const tables = readTables(sheets, pack.ledgers, options).tables;
  const dataset: Dataset = previous ? { tables, previous: previous.tables } : { tables };
  return { files, sheets, dataset, pack, policy, asOf: options.asOf ?? null, region: options.region ?? '', lang: context.lang };
}

function recognizeAll(
  files: readonly InputFile[],
  context: Context,
  progress: Progress,
  corrections?: Corrections,
  ledger?: string,
): Sheet[] {
  return files.flatMap((file) =>
    file.workbook.grids.flatMap((grid) => {
      progress.show(context.tell(`正在识别“${grid.sheet}”`, `Recognising "${grid.sheet}"`), 0.5);
      return recognize(grid, context.pack.ledgers, {
        ...(corrections ? { corrections } : {}),
        ...(ledger === undefined ? {} : { ledger }),
      });
    }),
  );
}

/** What a file named by an option says. */
function fileOf<T>(args: Arguments, option: string, context: Context, read: (text: string, name: string) => T): T | undefined {
  const name = args.value(option);
  if (name === undefined) return undefined;
  const bytes = readBytes(resolve(context.io.cwd, name), name);
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch (error) {
    if (error instanceof TaizhangError) throw error;
    throw refuse('encoding', `“${name}”不是 UTF-8 文本，请另存为 UTF-8。`, `"${name}" is not UTF-8 text.`);
  }
}

function ledgerOf(named: string | undefined, { pack }: Context): string | undefined {
  if (named === undefined) return undefined;
  const ledger = pack.ledgers.find((one) => one.id === named || one.title['zh-CN'] === named);
  if (ledger) return ledger.id;
  const known = pack.ledgers.map((one) => `${one.title['zh-CN']}（${one.id}）`).join('、');
  throw refuse(
    'ledger',
    `没有“${named}”这种台账。现有：${known}。`,
    `There is no ledger "${named}". Known: ${pack.ledgers.map((one) => one.id).join(', ')}.`,
  );
}
