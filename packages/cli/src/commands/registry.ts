import { check } from './check';
import type { Command } from './command';
import { compute } from './compute';
import { explain } from './explain';
import { indicators, ledgers, rules } from './lists';
import { page } from './page';
import { template } from './template';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, compute, page, template, explain, rules, ledgers, indicators];
