import { resolve } from 'node:path';
import type { CheckResult } from '@taizhang/core';
import { type CheckReport, checkReport } from '@taizhang/core/report';
import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';
import { writeCheckOutputs } from '../output/check-outputs';
import { checkFolder } from '../output/write-files';
import { bindSnippet } from '../report/bind-snippet';
import { checkDocument } from '../report/check-json';
import { checkText } from '../report/check-text';
import { optionHints } from '../report/option-hints';
import { withoutNames } from '../report/without-names';
import { openSession, SESSION_OPTIONS } from '../session/open-session';
import { progressOn } from '../session/progress';
import { runCheck } from '../session/run-check';
import type { Session } from '../session/session';
import type { Command } from './command';

const OPTIONS: readonly OptionSpec[] = [
  { name: 'json', zh: '只输出一份 JSON', en: 'print one JSON document and nothing else' },
  ...SESSION_OPTIONS,
  { name: 'previous', value: 'FILE', zh: '上一期的台账，用来核对前后变化', en: 'the ledger of the period before' },
  {
    name: 'out',
    value: 'DIR',
    zh: '结果写到哪个文件夹，默认与台账相同',
    en: 'folder for the results, that of the ledger unless said',
  },
  { name: 'by-village', zh: '核查结果里每个村另列一张表', en: 'one sheet a village in the findings workbook' },
  { name: 'no-mark', zh: '不写标记副本', en: 'write no marked copy' },
  { name: 'no-write', zh: '只在屏幕上显示，不写任何文件', en: 'write no files' },
];

/** `taizhang check FILE...`: what is wrong, where, why, and what to do. */
export const check: Command = {
  name: 'check',
  usage: 'FILE... [选项]',
  zh: '核对台账：找出错误、疑点，说明在哪、为什么、怎么改',
  en: 'check ledgers: what is wrong, where, why, and what to do',
  options: OPTIONS,
  examples: [
    'taizhang check 台账.xlsx',
    'taizhang check 户表.xlsx 人表.xlsx --as-of 2023-12-31',
    'taizhang check 台账.xlsx --json --no-write',
  ],
  run: runCheckCommand,
};

function runCheckCommand(args: Arguments, context: Context): number {
  const { io, tell } = context;
  const out = args.value('out');
  if (out !== undefined) checkFolder(resolve(io.cwd, out));
  const progress = progressOn(io);
  const session = openSession(args, context, progress);
  const result = runCheck(session, context, progress);
  progress.show(tell('正在写结果', 'Writing'), 0.99);
  const report = checkReport(session, result, { names: true }, optionHints(tell));
  const isAnythingRead = session.sheets.some((sheet) => sheet.ledger !== null);
  if (args.has('json')) io.out(`${JSON.stringify(checkDocument(session, result, { names: args.has('names') }), null, 2)}\n`);
  else {
    progress.end();
    io.out(`${checkText(args.has('names') ? report : withoutNames(report, session), tell)}${bindSnippet(session, tell)}`);
  }
  if (!isAnythingRead) {
    progress.end();
    io.err(
      tell(
        '没有认出可核对的台账，没有核对。原因见每张表的说明；也可以用 --ledger 指明是哪一种台账。\n',
        'No ledger was recognised, nothing was checked. Each sheet says why; --ledger names the ledger.\n',
      ),
    );
    return 2;
  }
  if (!args.has('no-write')) write(session, result, report, args, context, out);
  progress.end();
  return result.counts.error > 0 ? 1 : 0;
}

/** Writes the workbooks. Where no folder was asked for and the ledger's own takes no files, the check still counts: that is said. */
function write(
  session: Session,
  result: CheckResult,
  report: CheckReport,
  args: Arguments,
  context: Context,
  out: string | undefined,
): void {
  const { io, tell } = context;
  try {
    const lines = writeCheckOutputs(session, result, report, context, {
      out: out === undefined ? undefined : resolve(io.cwd, out),
      byVillage: args.has('by-village'),
      mark: !args.has('no-mark'),
    });
    if (args.has('json')) return;
    io.out([tell('【已写文件】', '[Files written]'), ...lines, ''].join('\n'));
  } catch (error) {
    const said = error as { name?: string; zh?: string; en?: string };
    if (out !== undefined || said.name !== 'TaizhangError') throw error;
    io.err(`${tell(said.zh ?? '', said.en ?? '')}\n`);
  }
}
