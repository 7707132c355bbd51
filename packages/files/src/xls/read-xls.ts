import type { Grid } from '@taizhang/core';
import { FileError } from '../file-error';
import { bareName } from '../file-name';
import type { Budget } from '../limits';
import { noteFormulaTexts, noteHiddenValues, noteSkippedSheet } from '../notes';
import type { FileNote, ReadOptions, Workbook } from '../workbook';
import { BUILTIN_FORMATS } from '../xlsx/builtin-formats';
import { needs, nextRecord, RECORD, type RecordCursor, recordCursor } from './biff-record';
import { readBiffSheet } from './biff-sheet';
import { biffSharedStrings, biffString } from './biff-string';
import type { CompoundFile } from './compound-file';

interface BoundSheet {
  readonly name: string;
  readonly at: number;
  readonly visibility: Grid['visibility'];
  readonly isWorksheet: boolean;
}

interface Globals {
  readonly sheets: BoundSheet[];
  readonly custom: Map<number, string>;
  readonly formatIds: number[];
  strings: string[];
  dateSystem: 1900 | 1904;
}

const BIFF8 = 0x600;
const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

function readGlobals(cursor: RecordCursor): Globals {
  if (nextRecord(cursor) !== RECORD.bof) throw new FileError('damaged');
  if (needs(cursor, 4).getUint16(0, true) !== BIFF8) throw new FileError('old-xls');
  const globals: Globals = { sheets: [], custom: new Map(), formatIds: [], strings: [], dateSystem: 1900 };
  for (let kind = nextRecord(cursor); kind !== RECORD.eof; kind = nextRecord(cursor)) {
    if (kind < 0) throw new FileError('truncated');
    takeGlobal(cursor, kind, globals);
  }
  if (globals.sheets.length === 0) throw new FileError('damaged');
  return globals;
}

function takeGlobal(cursor: RecordCursor, kind: number, globals: Globals): void {
  if (kind === RECORD.filePass) throw new FileError('encrypted');
  if (kind === RECORD.date1904) globals.dateSystem = needs(cursor, 2).getUint16(0, true) === 1 ? 1904 : 1900;
  else if (kind === RECORD.format) globals.custom.set(needs(cursor, 2).getUint16(0, true), biffString(cursor, 2));
  else if (kind === RECORD.xf) globals.formatIds.push(needs(cursor, 4).getUint16(2, true));
  else if (kind === RECORD.sst) globals.strings = biffSharedStrings(cursor);
  else if (kind === RECORD.boundSheet) {
    const data = needs(cursor, 8);
    globals.sheets.push({
      at: data.getUint32(0, true),
      visibility: VISIBILITY[data.getUint8(4) & 3] ?? 'visible',
      isWorksheet: data.getUint8(5) === 0,
      name: biffString(cursor, 6, 1),
    });
  }
}

/** Format codes in use and, by cell style, which of them. */
function formatsOf({ custom, formatIds }: Globals): { formats: string[]; formatOfStyle: number[] } {
  const formats = ['General'];
  const formatOfStyle = formatIds.map((id) => {
    const code = custom.get(id) ?? BUILTIN_FORMATS.get(id) ?? 'General';
    const known = formats.indexOf(code);
    return known >= 0 ? known : formats.push(code) - 1;
  });
  return { formats, formatOfStyle };
}

/** Reads the Workbook stream of an Excel 97-2003 file. */
export function readXls(file: CompoundFile, budget: Budget, options: ReadOptions): Workbook {
  const stream = file.stream('Workbook');
  if (!stream) throw new FileError('damaged');
  const globals = readGlobals(recordCursor(stream));
  const source = bareName(options.name);
  const notes: FileNote[] = [];
  const grids: Grid[] = [];
  const shared = { source, strings: globals.strings, dateSystem: globals.dateSystem, budget, ...formatsOf(globals) };
  globals.sheets.forEach(({ name, at, visibility, isWorksheet }, index) => {
    const tick = (rows: number, done: number): void => {
      options.onProgress?.({ sheet: name, rows, done: Math.max(done, index / globals.sheets.length) });
      if (options.signal?.aborted) throw new FileError('cancelled');
    };
    tick(0, 0);
    if (!isWorksheet) {
      notes.push(noteSkippedSheet(name));
      return;
    }
    const { grid, blanked } = readBiffSheet(recordCursor(stream, at), { ...shared, sheet: name, visibility, tick });
    if (blanked > 0) notes.push(noteHiddenValues(name, blanked));
    if (grid.formulas) notes.push(noteFormulaTexts(name));
    grids.push(grid);
  });
  return { kind: 'xls', source, grids, notes };
}
