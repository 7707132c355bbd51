import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../refuse';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files so that each is there whole or not at all: first beside its place under another name, then renamed. When one cannot be
 * written none is, and what was begun is removed, also when the person presses Ctrl+C.
 */
export function writeFiles(files: readonly OutputFile[]): void {
  const begun: string[] = [];
  const clean = (): void => {
    for (const path of begun) rmSync(path, { force: true });
  };
  const stop = (): void => {
    clean();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}.tmp`;
      begun.push(draft);
      writeFileSync(draft, bytes);
    }
    for (const { path } of files) renameSync(`${path}.${process.pid}.tmp`, path);
  } catch (error) {
    clean();
    throw sentenceOf(error, files);
  } finally {
    process.removeListener('SIGINT', stop);
  }
}

function sentenceOf(error: unknown, files: readonly OutputFile[]): unknown {
  const { code, path = '' } = error as { code?: string; path?: string };
  const file = files.find((one) => path.startsWith(one.path)) ?? files[0];
  const name = file ? basename(file.path) : '';
  const folder = file ? dirname(file.path) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refuse(
        'no-write',
        `不能在“${folder}”里写文件。请用 --out 换一个可以写的文件夹，或关闭已打开的“${name}”。`,
        `Files cannot be written in "${folder}": choose another folder with --out, or close "${name}" if it is open.`,
      );
    case 'EBUSY':
      return refuse(
        'busy',
        `“${name}”正被别的程序占用，请关闭后再试。`,
        `"${name}" is in use by another program: close it and try again.`,
      );
    case 'ENOSPC':
      return refuse('no-space', '磁盘空间不足，结果没有写。', 'The disk is full: nothing was written.');
    case 'EEXIST':
    case 'ENOTDIR':
      return refuse(
        'not-a-folder',
        `“${folder}”不是文件夹，请用 --out 换一个。`,
        `"${folder}" is not a folder: choose another with --out.`,
      );
    case 'ENAMETOOLONG':
      return refuse(
        'name-too-long',
        `文件名太长，不能写“${name.slice(0, 40)}…”。请把台账改个短名字。`,
        'The file name is too long: give the ledger a shorter one.',
      );
    default:
      return error;
  }
}

/** Whether a folder for outputs can be used; a file in its place is refused before the work begins. */
export function checkFolder(path: string): void {
  try {
    if (!statSync(path).isDirectory())
      throw refuse(
        'not-a-folder',
        `--out 指的“${basename(path)}”是文件，应写文件夹。`,
        `--out "${basename(path)}" is a file, not a folder.`,
      );
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
  }
}

/** Path as the person would write it: from where they stand. */
export function shownPath(path: string, cwd: string): string {
  return path.startsWith(join(cwd, '/')) ? path.slice(cwd.length + 1) : path;
}
