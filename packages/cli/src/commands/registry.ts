import { check } from './check';
import type { Command } from './command';
import { compute } from './compute';
import { page } from './page';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, compute, page];
