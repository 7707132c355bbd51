import { resolve } from 'node:path';
import { type ComputeResult, compute as computeFigures } from '@taizhang/core';
import { type FiguresReport, figuresBook, figuresReport } from '@taizhang/core/report';
import { writeWorkbook } from '@taizhang/files';
import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';
import { directoryFor, type OutputPlan, planOutputs, stemOf } from '../output/output-names';
import { checkFolder, shownPath, writeFiles } from '../output/write-files';
import { refuse } from '../refuse';
import { computeDocument } from '../report/figures-json';
import { figuresText } from '../report/figures-text';
import { optionHints } from '../report/option-hints';
import { groupFields } from '../session/group-fields';
import { openSession, SESSION_OPTIONS } from '../session/open-session';
import { progressOn } from '../session/progress';
import type { InputFile } from '../session/read-files';
import { runCheck } from '../session/run-check';
import type { Session } from '../session/session';
import type { Command } from './command';

const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'by',
    value: '村|组|镇|列名',
    zh: '分组：村、组、镇、年或选项类的列名，可用逗号写几个',
    en: 'group by 村 (village), 组 (group), 镇 (township), 年 (year) or a coded column',
  },
  {
    name: 'indicator',
    value: 'ID',
    zh: '只算这些指标（编号或中文名，逗号分开）',
    en: 'only these indicators (ids or Chinese titles, with commas)',
  },
  { name: 'analyst', zh: '也算分析用的指标', en: 'the figures for analysts too' },
  { name: 'json', zh: '只输出一份 JSON', en: 'print one JSON document and nothing else' },
  ...SESSION_OPTIONS,
  { name: 'previous', value: 'FILE', zh: '上一期的台账', en: 'the ledger of the period before' },
  {
    name: 'out',
    value: 'DIR',
    zh: '结果写到哪个文件夹，默认与台账相同',
    en: 'folder for the results, that of the ledger unless said',
  },
  { name: 'no-write', zh: '只在屏幕上显示，不写文件', en: 'write no files' },
];

/** `taizhang compute FILE...`: the figures that reports need, each with its proof. */
export const compute: Command = {
  name: 'compute',
  usage: 'FILE... [选项]',
  zh: '计算指标：数值、分子分母、可能范围、口径、由哪些行得来',
  en: 'compute figures: value, parts, range, meaning, the rows behind',
  options: OPTIONS,
  examples: ['taizhang compute 台账.xlsx', 'taizhang compute 台账.xlsx --by 村', 'taizhang compute 台账.xlsx --by 户类型 --json'],
  run: runCompute,
};

function runCompute(args: Arguments, context: Context): number {
  const { io, tell, pack } = context;
  const out = args.value('out');
  if (out !== undefined) checkFolder(resolve(io.cwd, out));
  const wanted = wantedIndicators(args.value('indicator'), context);
  const progress = progressOn(io);
  const session = openSession(args, context, progress);
  if (session.sheets.every((sheet) => sheet.ledger === null))
    throw refuse(
      'no-ledger',
      '没有认出台账，不能计算。先用 taizhang check 看每张表的说明。',
      'No ledger was recognised. See what taizhang check says of each sheet.',
    );
  const by = args.value('by') === undefined ? [] : groupFields(args.value('by') as string, session);
  const { findings } = runCheck(session, context, progress);
  const indicators = wanted ?? pack.indicators.filter((one) => args.has('analyst') || !one.analyst).map((one) => one.id);
  const options = { policy: session.policy.lookup, findings, indicators };
  const whole: ComputeResult = computeFigures(session.dataset, pack, options);
  const grouped = by.length === 0 ? null : computeFigures(session.dataset, pack, { ...options, by });
  progress.end();
  const report = figuresReport(session, whole, grouped, by, args.has('analyst') || wanted !== null, optionHints(tell));
  io.out(args.has('json') ? `${JSON.stringify(computeDocument(session, report, whole), null, 2)}\n` : figuresText(report, tell));
  if (!args.has('no-write')) write(session, report, args, context, out);
  return 0;
}

function write(session: Session, report: FiguresReport, args: Arguments, { io, tell }: Context, out: string | undefined): void {
  const first = session.files[0] as InputFile;
  const stem =
    session.files.length === 1
      ? stemOf(first.path)
      : tell(
          `${stemOf(first.path)}等${session.files.length}个文件`,
          `${stemOf(first.path)} and ${session.files.length - 1} more`,
        );
  const [plan] = planOutputs(
    directoryFor(first.path, out === undefined ? undefined : resolve(io.cwd, out)),
    [{ kind: '指标', stem }],
    session.files.map((file) => file.path),
  ) as [OutputPlan];
  try {
    writeFiles([{ path: plan.path, bytes: writeWorkbook(figuresBook(report, session, tell)) }]);
  } catch (error) {
    const said = error as { name?: string; zh?: string; en?: string };
    if (out !== undefined || said.name !== 'TaizhangError') throw error;
    io.err(`${tell(said.zh ?? '', said.en ?? '')}\n`);
    return;
  }
  if (args.has('json')) return;
  io.out(`${tell('指标工作簿：', 'Indicator workbook: ')}${shownPath(plan.path, io.cwd)}\n`);
  if (plan.numbered)
    io.out(
      tell(
        '（上次的指标工作簿有人打开保存过，已原样保留，所以这次的文件名加了编号。）\n',
        '(The last workbook has been worked in and was kept; this one has a number.)\n',
      ),
    );
}

function wantedIndicators(text: string | undefined, { pack }: Context): string[] | null {
  if (text === undefined) return null;
  return text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const found = pack.indicators.find((one) => one.id === part || one.title['zh-CN'] === part);
      if (!found)
        throw refuse(
          'indicator',
          `没有“${part}”这项指标。全部指标见 taizhang indicators。`,
          `There is no indicator "${part}". See taizhang indicators.`,
        );
      return found.id;
    });
}
