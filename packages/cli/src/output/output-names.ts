import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isMarked } from '@taizhang/files';

/** What an output is, as its file name says. */
export type OutputKind = '核查结果' | '核查标记' | '指标' | '模板';

export interface OutputPlan {
  readonly path: string;
  /** An older output of the same name has been worked in and was left as it is, so this one has a number. */
  readonly numbered: boolean;
}

/** `台账` for `台账.xlsx` and for our own marked copy of it. */
export function stemOf(path: string): string {
  return basename(path, extname(path)).replace(/\.核查标记(（\d+）)?$/, '');
}

/**
 * Paths for the outputs of one run, all with the same number. An older output is replaced only while it is just as we wrote it; once
 * another program has saved it (the clerk may have filled in 处理结果, or mended cells in the marked copy) it stays and the new ones
 * are numbered. An input is never replaced.
 */
export function planOutputs(
  directory: string,
  names: readonly { readonly kind: OutputKind; readonly stem: string }[],
  inputs: readonly string[],
): OutputPlan[] {
  for (let n = 1; ; n++) {
    const paths = names.map(({ kind, stem }) => join(directory, `${stem}.${kind}${n === 1 ? '' : `（${n}）`}.xlsx`));
    const isFree = (path: string, i: number): boolean =>
      !inputs.includes(path) && (!existsSync(path) || isUntouched(path, (names[i] as { kind: OutputKind }).kind));
    if (new Set(paths).size === paths.length && paths.every(isFree)) return paths.map((path) => ({ path, numbered: n > 1 }));
    if (new Set(paths).size < paths.length) throw new RangeError('Two outputs of one name.');
  }
}

/** Whether an output is still as we wrote it. Every office program adds `docProps` and drops what marks remember. */
function isUntouched(path: string, kind: OutputKind): boolean {
  try {
    const bytes = readFileSync(path);
    if (kind === '核查标记') return isMarked(bytes);
    return bytes[0] === 0x50 && bytes[1] === 0x4b && !bytes.includes('docProps/');
  } catch {
    return false;
  }
}

/** The folder of a file, or the one asked for. */
export function directoryFor(path: string, out: string | undefined): string {
  return out ?? dirname(path);
}
