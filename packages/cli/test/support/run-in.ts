import type { Pack } from '@taizhang/core';
import { run } from '../../src/run';
import { testPack } from './test-pack';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder and keeps what it says. */
export async function runIn(cwd: string, words: readonly string[], pack: Pack = testPack): Promise<Ran> {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    cwd,
    env: {},
    isTerminal: false,
    clock: () => 0,
    stopped: () => Promise.resolve(),
  };
  const code = await run(words, io, pack);
  return { code, out, err };
}
