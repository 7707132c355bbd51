import { defaultPack } from '@taizhang/core';
import type { Io } from './io';
import { run } from './run';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
  clock: () => performance.now(),
  stopped: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
};

// `taizhang … | head` closes the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), io, defaultPack);
