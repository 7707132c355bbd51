import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { FileError, readWorkbook, type Workbook } from '@taizhang/files';
import type { Context } from '../context';
import { refuse } from '../refuse';
import type { Progress } from './progress';

/** One input file as it was read. */
export interface InputFile {
  readonly path: string;
  /** Name by which findings call it: the file's own, told apart where two files of the same name are given. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/**
 * Reads every file, or refuses all of them with one sentence a file that cannot be read: half a township's figures would be wrong
 * without a word. A file given twice is read once.
 */
export function readFiles(paths: readonly string[], context: Context, progress: Progress): InputFile[] {
  const refused: { zh: string; en: string }[] = [];
  const files: InputFile[] = [];
  const seen = new Set<string>();
  const sources = new Set<string>();
  for (const given of paths) {
    const path = resolve(context.io.cwd, given);
    if (seen.has(path)) continue;
    seen.add(path);
    const source = freeName(basename(path), sources);
    sources.add(source);
    try {
      const bytes = readBytes(path, given);
      const workbook = readWorkbook(bytes, {
        name: source,
        onProgress: ({ sheet, rows, done }) =>
          progress.show(context.tell(`正在读 ${source}“${sheet}” ${rows} 行`, `Reading ${source} "${sheet}" ${rows} rows`), done),
      });
      files.push({
        path,
        source,
        bytes,
        workbook: { ...workbook, source, grids: workbook.grids.map((grid) => ({ ...grid, source })) },
      });
    } catch (error) {
      refused.push(refusalOf(error, basename(path)));
    }
  }
  if (refused.length > 0) throw refuse('file', refused.map((one) => one.zh).join('\n'), refused.map((one) => one.en).join('\n'));
  return files;
}

/** `户表.xlsx`, and `户表〔2〕.xlsx` for another file of the same name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem}〔${n}〕${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The bytes of a file, or a sentence that says why not. */
export function readBytes(path: string, given: string): Uint8Array {
  try {
    if (statSync(path).isDirectory())
      throw refuse(
        'directory',
        `“${given}”是文件夹，请写明里面的台账文件，例如 ${given}/*.xlsx。`,
        `"${given}" is a folder: name the files inside, such as ${given}/*.xlsx.`,
      );
    return readFileSync(path);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw refuse(
        'no-file',
        `找不到文件“${given}”，请检查文件名和所在文件夹。`,
        `There is no file "${given}": check its name and folder.`,
      );
    if (code === 'EACCES' || code === 'EPERM')
      throw refuse('no-permission', `没有权限读取“${given}”。`, `There is no permission to read "${given}".`);
    if (code === 'EBUSY')
      throw refuse(
        'busy',
        `“${given}”正被别的程序占用，请关闭后再试。`,
        `"${given}" is in use by another program: close it and try again.`,
      );
    if (code === 'ERR_FS_FILE_TOO_LARGE')
      throw refuse('too-large', `“${given}”太大，无法读取。请分成几个文件。`, `"${given}" is too large to read: split it.`);
    throw error;
  }
}

function refusalOf(error: unknown, name: string): { zh: string; en: string } {
  if (error instanceof FileError) return { zh: `“${name}”：${error.zh}`, en: `"${name}": ${error.en}` };
  const said = error as { zh?: string; en?: string; name?: string };
  if (said.name === 'TaizhangError' && said.zh !== undefined && said.en !== undefined) return { zh: said.zh, en: said.en };
  throw error;
}
