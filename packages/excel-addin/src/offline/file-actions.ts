import { FileError } from '@taizhang/files';
import type { FileDesk } from '../host/file';
import type { TextStore } from '../host/file/kept-texts';
import { HostError } from '../host/host-error';
import type { OutputBook } from '../host/port';
import type { FileActions, OpenedFile, OutputFile } from '../panes/file-actions';
import { asServiceError } from '../services/refuse';
import { type FileWords, fileWords } from '../text/files';
import type { Language } from '../text/lang';
import { settingsFile, takeSettingsFile } from './settings-file';

export interface FileActionsOptions {
  readonly desk: FileDesk;
  readonly store: TextStore;
  readonly language: () => Language;
  /** Hands a file to the person. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** Asks before changes that are in no copy are given up. */
  readonly confirm: (sentence: string) => boolean;
  /** Starts the page anew, after settings were brought in. */
  readonly restart: () => void;
  /** The practice township; absent where the page was built without it. */
  readonly example?: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
}

const KINDS: Readonly<Record<OutputBook, OutputFile['kind']>> = {
  findings: 'findings',
  figures: 'figures',
  answers: 'other',
  templates: 'other',
  reconciliation: 'other',
  log: 'other',
  other: 'other',
};

/** What the pane can do with files on the offline page. */
export function fileActions(options: FileActionsOptions): FileActions {
  const { desk, store, save } = options;
  const words = (): FileWords => fileWords(options.language());
  const inWords = ({ zh, en }: { readonly zh: string; readonly en: string }): string => (options.language() === 'en' ? en : zh);

  const openOne = async (name: string, bytes: Uint8Array, tell: (done: number) => void): Promise<OpenedFile> => {
    const known = desk.files().find((file) => file.name === name);
    if (known?.isUnsaved) return { name, refused: words().isUnsaved(name) };
    const notes = await desk.open(name, bytes, { onProgress: tell });
    return { name, refused: '', notes: notes.map(inWords) };
  };
  const bringSettings = (name: string, bytes: Uint8Array): OpenedFile => {
    if (desk.files().length > 0) return { name, refused: words().settingsLater };
    if (!takeSettingsFile(store, bytes)) return { name, refused: words().notSettings };
    options.restart();
    return { name, refused: '' };
  };
  const refusal = (error: unknown): string => {
    if (error instanceof FileError) return inWords(error);
    if (error instanceof HostError) return inWords(asServiceError(error));
    // Its message may quote what stands in the file.
    console.error(error instanceof Error ? error.name : 'failure');
    return words().unexpected;
  };
  const open = async (
    files: readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array> }[],
    onProgress?: (done: number, doing: string) => void,
  ): Promise<readonly OpenedFile[]> => {
    const opened: OpenedFile[] = [];
    const names = distinctNames(files.map((file) => file.name));
    for (const [i, { bytes }] of files.entries()) {
      const name = names[i] as string;
      const tell = (done: number): void => onProgress?.((i + done) / files.length, words().opening(name));
      tell(0);
      try {
        const content = await bytes();
        opened.push(/\.json$/i.test(name) ? bringSettings(name, content) : await openOne(name, content, tell));
      } catch (error) {
        opened.push({ name, refused: refusal(error) });
      }
    }
    return opened;
  };
  const outputs = (): readonly OutputFile[] => [
    ...desk.files().map(({ name }): OutputFile => ({ id: `copy:${name}`, kind: 'copy', name: words().copyName(bare(name)) })),
    ...desk.books().map((book): OutputFile => ({ id: `book:${book}`, kind: KINDS[book], name: words().bookNames[book] })),
    { id: 'settings', kind: 'settings', name: words().settingsName },
  ];
  const { example } = options;
  return {
    open: (files, onProgress) =>
      open(
        files.map((file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
        onProgress,
      ),
    close: (source) => {
      const isUnsaved = desk.files().some((file) => file.name === source && file.isUnsaved);
      if (!isUnsaved || options.confirm(words().closeUnsaved(source))) desk.close(source);
    },
    ...(example
      ? {
          openExample: async () => {
            const file = await example();
            return file ? open([{ name: file.name, bytes: async () => file.bytes }]) : [];
          },
        }
      : {}),
    leftOut: desk.leftOut,
    leaveOut: desk.leaveOut,
    outputs,
    save: async (id) => {
      const output = outputs().find((one) => one.id === id);
      if (!output) return [];
      const [kind, of] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
      if (kind === 'copy') {
        const copy = await desk.copy(of);
        save(output.name, copy.bytes);
        return [...(copy.isNew ? [words().isNew] : []), ...copy.notes.map(inWords)];
      }
      if (kind === 'book') {
        save(output.name, await desk.book(of as OutputBook));
        return [];
      }
      save(output.name, settingsFile(store));
      return [words().settingsSaved];
    },
  };
}

/** A file name without its last ending. */
function bare(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '');
}

/** Files of one name that come together (from two folders) stay two: 户表.xlsx, 户表 (2).xlsx. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${bare(name)} (${n})${name.slice(bare(name).length)}`;
    taken.add(own);
    return own;
  });
}
