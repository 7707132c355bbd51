import { formulaKey, type Grid, type GridRange } from '@taizhang/core';
import type { FileNote, Workbook } from '@taizhang/files';
import type { Watch } from '../engine/engine';
import { newWorkbook, type OpenSheet, sheetEdits, sheetMarks } from './file/copy-of';
import { documentKey, editionKey } from './file/document-key';
import { cellAt, editGrid } from './file/edit-grid';
import { memoryStore, type TextStore } from './file/kept-texts';
import { gridOfSpec, outputs } from './file/outputs';
import type { FileWork } from './file-work';
import { HostError } from './host-error';
import type { HostCell, HostEdit, HostGuard, HostMarks, HostSheet, OutputBook, SheetHost, SheetRef } from './port';
import type { ChosenCell, SheetView } from './sheet-view';

/** Opened files as a host: what the services need (`host`), what the page shows (`view`), and what is done with files (`desk`). */
export interface FileHost {
  readonly host: SheetHost;
  readonly view: SheetView;
  readonly desk: FileDesk;
}

/** Opening files and saving copies. Failures are `FileError`s and `HostError`s. */
export interface FileDesk {
  /** Opens a file in place of one of the same name; gives what a reader of it should know. */
  readonly open: (name: string, bytes: Uint8Array, watch?: Watch) => Promise<readonly FileNote[]>;
  readonly close: (source: string) => void;
  readonly files: () => readonly OpenFile[];
  readonly leftOut: () => readonly SheetRef[];
  readonly leaveOut: (sheet: SheetRef, isLeftOut: boolean) => void;
  /** The file with our marks and the accepted changes, and nothing else that differs. */
  readonly copy: (source: string) => Promise<SavedFile>;
  readonly books: () => readonly OutputBook[];
  /** Sheets that were made, as one new workbook. */
  readonly book: (book: OutputBook) => Promise<Uint8Array>;
}

export interface OpenFile {
  readonly name: string;
  readonly kind: Workbook['kind'];
  readonly sheets: readonly SheetRef[];
  /** Cells that differ from the file by now. */
  readonly edits: number;
  /** Some of them are in no copy yet. */
  readonly isUnsaved: boolean;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** The format of the file could not be kept: a new .xlsx. */
  readonly isNew: boolean;
  readonly notes: readonly FileNote[];
}

interface OpenBook {
  readonly bytes: Uint8Array;
  readonly kind: Workbook['kind'];
  readonly sheets: readonly OpenSheet[];
}

/** Made sheets belong to no file; their place is named so where a source is asked for. */
const MADE = '';

export function fileHost(work: FileWork, store: TextStore): FileHost {
  const books = new Map<string, OpenBook>();
  const made = outputs();
  const left = new Set<string>();
  /** Files that were written to since their copy was made. */
  const written = new Set<string>();
  const listeners = new Set<Parameters<SheetView['onChange']>[0]>();
  let marks: readonly HostMarks[] = [];
  let chosen: ChosenCell | null = null;

  const tell = (what: 'sheets' | 'cells' | 'marks' | 'chosen'): void => {
    for (const listener of [...listeners]) listener(what);
  };
  const find = ({ source, sheet }: SheetRef): OpenSheet | null =>
    books.get(source)?.sheets.find(({ original }) => original.sheet === sheet) ?? null;
  const need = (ref: SheetRef): OpenSheet => {
    const sheet = find(ref);
    if (!sheet) throw new HostError('no-such-sheet', { sheet: ref.sheet });
    return sheet;
  };
  const gridOf = (ref: SheetRef): Grid | null => {
    const spec = ref.source === MADE ? made.find(ref.sheet)?.spec : undefined;
    return spec ? gridOfSpec(MADE, spec) : (find(ref)?.grid ?? null);
  };
  const needGrid = (ref: SheetRef): Grid => gridOf(ref) ?? need(ref).grid;
  const opened = (): readonly OpenSheet[] => [...books.values()].flatMap(({ sheets }) => sheets);
  /** What is written here is gone with the page, and so is the memory of it. */
  const passing = memoryStore();
  const textsOf = (key: string): TextStore => (/journal|half/.test(key) ? passing : store);
  const check = (edits: readonly HostEdit[], guards: readonly HostGuard[]): void => {
    for (const { sheet, value } of edits) {
      if (need(sheet).original.isProtected) throw new HostError('protected', { sheet: sheet.sheet });
      if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('cannot', { sheet: sheet.sheet });
    }
    for (const { sheet, row, column, value } of guards) {
      const now = cellAt(need(sheet).grid, row, column).value;
      const isHeld = now === value || JSON.stringify(now) === JSON.stringify(value);
      if (!isHeld) throw new HostError('changed', { sheet: sheet.sheet });
    }
  };
  const write = (edits: readonly HostEdit[]): void => {
    const bySheet = new Map<OpenSheet, HostEdit[]>();
    for (const edit of edits) {
      const sheet = need(edit.sheet);
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), edit]);
    }
    for (const [sheet, own] of bySheet) {
      sheet.grid = editGrid(sheet.grid, own);
      for (const { row, column } of own) sheet.written.set(formulaKey(row, column), { row, column });
      written.add(sheet.original.source);
    }
  };

  const host: SheetHost = {
    kind: 'file',
    can: { write: true, select: true, marks: true, charts: false, formulas: false, edits: false, undo: false },
    sources: async () => [...books.keys()],
    sheets: async () => [
      ...opened().map(({ grid }) => ({
        ...hostSheet(grid, false),
        ...(left.has(keyOfSheet(grid)) ? { isLeftOut: true as const } : {}),
      })),
      ...made.all().map(({ spec }) => hostSheet(gridOfSpec(MADE, spec), true)),
    ],
    read: async (sheet, options) => {
      const grid = needGrid(sheet);
      options?.onProgress?.(grid.rows.length, grid.rows.length);
      return grid;
    },
    cells: async (sheet, range) => cellsIn(needGrid(sheet), range),
    write: async (edits, guards = []) => {
      check(edits, guards);
      write(edits);
      tell('cells');
    },
    putSheet: async (spec, options = {}) => {
      const name = made.put(spec, options);
      tell('sheets');
      return name;
    },
    removeSheet: async (name) => {
      made.remove(name);
      tell('sheets');
    },
    appendRows: async (spec) => {
      made.append(spec);
      tell('sheets');
    },
    mark: async (next) => {
      for (const { sheet } of next) need(sheet);
      marks = next;
      tell('marks');
    },
    unmark: async () => {
      marks = [];
      tell('marks');
    },
    select: async (sheet, row, column) => {
      needGrid(sheet);
      chosen = { sheet: { source: sheet.source, sheet: sheet.sheet }, row, column };
      tell('chosen');
    },
    selection: async () =>
      chosen && {
        sheet: chosen.sheet,
        range: { top: chosen.row, left: chosen.column, bottom: chosen.row, right: chosen.column },
      },
    load: async (key) => textsOf(key).get(key),
    save: async (key, text) => textsOf(key).set(key, text),
    documents: () =>
      [...books].map(([source, { sheets }]) => {
        const names = sheets.map(({ original }) => original.sheet);
        return { source, id: documentKey(source, names), edition: editionKey(source, names) };
      }),
    onEdit: () => () => undefined,
  };

  const view: SheetView = {
    sheets: () => [
      ...opened().map(({ original }) => refOf(original)),
      ...made
        .all()
        .filter(({ spec }) => (spec.visibility ?? 'visible') === 'visible')
        .map(({ spec }) => ({ source: MADE, sheet: spec.name })),
    ],
    grid: gridOf,
    marks: () => marks,
    chosen: () => chosen,
    choose: (cell) => {
      chosen = cell;
      tell('chosen');
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  const desk: FileDesk = {
    open: async (name, bytes, watch) => {
      const book = await work.read(bytes, name, watch);
      const sheets = book.grids.map((grid) => ({ original: grid, grid, written: new Map() }));
      books.set(book.source, { bytes, kind: book.kind, sheets });
      written.delete(book.source);
      settle();
      return book.notes;
    },
    close: (source) => {
      books.delete(source);
      written.delete(source);
      settle();
    },
    files: () =>
      [...books].map(([name, { kind, sheets }]) => {
        const edits = sheetEdits(sheets).reduce((sum, { cells }) => sum + cells.length, 0);
        const refs = sheets.map(({ original }) => refOf(original));
        return { name, kind, sheets: refs, edits, isUnsaved: edits > 0 && written.has(name) };
      }),
    leftOut: () => opened().flatMap(({ original }) => (left.has(keyOfSheet(original)) ? [refOf(original)] : [])),
    leaveOut: (sheet, isLeftOut) => {
      if (isLeftOut) left.add(keyOfSheet(sheet));
      else left.delete(keyOfSheet(sheet));
      tell('sheets');
    },
    copy: async (source) => {
      const book = books.get(source);
      if (!book) throw new HostError('no-such-sheet', { sheet: source });
      // What is written while the copy is made is not in it.
      const wasWritten = written.delete(source);
      try {
        if (book.kind !== 'xlsx') return { bytes: await work.write(newWorkbook(book.sheets, marks)), isNew: true, notes: [] };
        const changes = { marks: sheetMarks(source, marks), edits: sheetEdits(book.sheets) };
        return { ...(await work.copy(book.bytes, changes)), isNew: false };
      } catch (error) {
        if (wasWritten) written.add(source);
        throw error;
      }
    },
    books: made.books,
    book: (book) => {
      const sheets = made.all().flatMap((one) => (one.book === book && one.spec.visibility !== 'veryHidden' ? [one.spec] : []));
      return work.write({ sheets });
    },
  };

  /** After files came or went: marks and selection of sheets that are gone go too. */
  const settle = (): void => {
    marks = marks.filter(({ sheet }) => find(sheet) !== null);
    if (chosen && !gridOf(chosen.sheet)) chosen = null;
    tell('sheets');
  };
  return { host, view, desk };
}

function refOf({ source, sheet }: SheetRef): SheetRef {
  return { source, sheet };
}

function keyOfSheet({ source, sheet }: SheetRef): string {
  return `${source}|${sheet}`;
}

function hostSheet(grid: Grid, isOurs: boolean): HostSheet {
  const { rowNumbers, columnCount } = grid;
  const last = rowNumbers.length - 1;
  const used =
    last < 0 || columnCount === 0
      ? null
      : { top: rowNumbers[0] as number, left: 0, bottom: rowNumbers[last] as number, right: columnCount - 1 };
  return {
    source: grid.source,
    sheet: grid.sheet,
    visibility: grid.visibility ?? 'visible',
    isProtected: grid.isProtected ?? false,
    used,
    isOurs,
  };
}

function cellsIn(grid: Grid, { top, left, bottom, right }: GridRange): readonly (readonly HostCell[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => cellAt(grid, top + i, left + j)),
  );
}
