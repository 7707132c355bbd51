import { FileError } from '../file-error';

/** Record kinds of BIFF8 ([MS-XLS] 2.3) that are read here. */
export const RECORD = {
  formula: 0x06,
  eof: 0x0a,
  protect: 0x12,
  date1904: 0x22,
  continued: 0x3c,
  filePass: 0x2f,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  mulRk: 0xbd,
  rString: 0xd6,
  xf: 0xe0,
  mergeCells: 0xe5,
  sst: 0xfc,
  labelSst: 0xfd,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  string: 0x207,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
  bof: 0x809,
} as const;

/** A stream of records: `next` moves on and returns the kind of the record, or -1 at the end. */
export interface RecordCursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  kind: number;
  /** The data of the current record. */
  start: number;
  end: number;
}

export function recordCursor(bytes: Uint8Array, at = 0): RecordCursor {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at, kind: -1, start: at, end: at };
}

export function nextRecord(cursor: RecordCursor): number {
  const { at, view } = cursor;
  if (at + 4 > view.byteLength) return -1;
  const length = view.getUint16(at + 2, true);
  if (at + 4 + length > view.byteLength) throw new FileError('truncated');
  cursor.kind = view.getUint16(at, true);
  cursor.start = at + 4;
  cursor.end = cursor.at = at + 4 + length;
  return cursor.kind;
}

/** The data of the current record, at least `least` bytes long. */
export function needs(cursor: RecordCursor, least: number): DataView {
  if (cursor.end - cursor.start < least) throw new FileError('damaged');
  return new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset + cursor.start, cursor.end - cursor.start);
}
