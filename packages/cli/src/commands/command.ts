import type { Arguments, OptionSpec } from '../arguments';
import type { Context } from '../context';

/** One command of `taizhang`. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `FILE... [options]`. */
  readonly usage: string;
  readonly zh: string;
  readonly en: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** 0 done, 1 done and 错误 found, 2 could not be done. */
  readonly run: (args: Arguments, context: Context) => Promise<number> | number;
}
