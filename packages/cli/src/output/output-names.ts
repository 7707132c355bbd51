import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** What an output is, as its file name says. */
export type OutputKind = '核查结果' | '核查标记' | '指标' | '模板';

export interface OutputPlan {
  readonly path: string;
  /** An older output of the same name was left as it is, so this one has a number. */
  readonly numbered: boolean;
}

/** `台账` for `台账.xlsx` and for our own marked copy of it. */
export function stemOf(path: string): string {
  return basename(path, extname(path)).replace(/\.核查标记(（\d+）)?$/, '');
}

/**
 * Paths for the outputs of one run, all with the same number. A file that is there is never replaced, because the clerk may have
 * written into it (处理结果); with `replace` one that has the name of our output is.
 */
export function planOutputs(directory: string, stem: string, kinds: readonly OutputKind[], replace: boolean): ReadonlyMap<OutputKind, OutputPlan> {
  for (let n = 1; ; n++) {
    const paths = kinds.map((kind) => join(directory, `${stem}.${kind}${n === 1 ? '' : `（${n}）`}.xlsx`));
    if (replace || paths.every((path) => !existsSync(path))) return new Map(kinds.map((kind, i) => [kind, { path: paths[i] as string, numbered: n > 1 }]));
  }
}

/** The folder of a file, or the one asked for. */
export function directoryFor(path: string, out: string | undefined): string {
  return out ?? dirname(path);
}
