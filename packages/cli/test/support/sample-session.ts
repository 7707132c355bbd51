import type { CheckResult, Pack } from '@taizhang/core';
import { teller } from '@taizhang/core/report';
import { readArguments } from '../../src/arguments';
import type { Context } from '../../src/context';
import { openSession, SESSION_OPTIONS } from '../../src/session/open-session';
import { runCheck } from '../../src/session/run-check';
import type { Session } from '../../src/session/session';
import { testPack } from './test-pack';

/** Reads and checks a file as the commands do. */
export function checkedFile(
  file: string,
  words: readonly string[] = [],
  pack: Pack = testPack,
): { readonly session: Session; readonly result: CheckResult } {
  const io = {
    out: () => {},
    err: () => {},
    cwd: '/',
    env: {},
    isTerminal: false,
    clock: () => 0,
    stopped: () => Promise.resolve(),
  };
  const context: Context = { io, pack, lang: 'zh', tell: teller('zh') };
  const progress = { show: () => {}, end: () => {} };
  const session = openSession(
    readArguments([file, ...words], [...SESSION_OPTIONS, { name: 'previous', value: 'FILE', zh: '', en: '' }], 'check'),
    context,
    progress,
  );
  return { session, result: runCheck(session, context, progress) };
}
