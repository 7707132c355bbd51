import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';
import { serveFindings } from '../page/serve-findings';
import { refuse } from '../refuse';
import { openSession, SESSION_OPTIONS } from '../session/open-session';
import { progressOn } from '../session/progress';
import { runCheck } from '../session/run-check';
import type { Command } from './command';

const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'port',
    value: 'N',
    zh: '端口，默认任取一个空闲的；被占用时顺延',
    en: 'port; any free one unless said, the next when it is in use',
  },
  ...SESSION_OPTIONS.filter((option) => option.name !== 'names'),
  { name: 'previous', value: 'FILE', zh: '上一期的台账', en: 'the ledger of the period before' },
  { name: 'out', value: 'DIR', zh: '（本命令不写文件，写了也不用）', en: '(this command writes nothing)' },
];

/** `taizhang page FILE...`: the sheet with its findings in the browser, on this machine only, until Ctrl+C. */
export const page: Command = {
  name: 'page',
  usage: 'FILE... [选项]',
  zh: '在浏览器里看台账和问题（只在本机，只读）',
  en: 'look at the sheet with its findings in the browser (this machine only, read-only)',
  options: OPTIONS,
  examples: ['taizhang page 台账.xlsx', 'taizhang page 台账.xlsx --port 8080'],
  run: runPage,
};

async function runPage(args: Arguments, context: Context): Promise<number> {
  const { io, tell } = context;
  const port = portOf(args.value('port'));
  const progress = progressOn(io);
  const session = openSession(args, context, progress);
  const result = runCheck(session, context, progress);
  progress.end();
  const served = await serveFindings({ session, result }, { port });
  if (served.taken !== undefined)
    io.out(
      tell(
        `端口 ${served.taken} 已被占用，改用 ${served.port}。\n`,
        `Port ${served.taken} is in use; ${served.port} is taken instead.\n`,
      ),
    );
  io.out(
    tell(
      `请在浏览器里打开（只在本机有效，只读）：\n${served.url}\n按 Ctrl+C 结束。\n`,
      `Open in the browser (this machine only, read-only):\n${served.url}\nCtrl+C ends it.\n`,
    ),
  );
  await io.stopped();
  await served.close();
  io.out(tell('页面已关闭。\n', 'The page is closed.\n'));
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw refuse('port', `端口“${text}”有误，应为 0 到 65535 的数字。`, `"${text}" is no port: a number from 0 to 65535.`);
}
