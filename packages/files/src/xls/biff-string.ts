import { FileError } from '../file-error';
import { RECORD, type RecordCursor } from './biff-record';

const utf16 = new TextDecoder('utf-16le');
const latin1 = new TextDecoder('latin1');

/** Text of `count` characters at `at`: two bytes each, or one where the high byte is always zero. */
export function biffCharacters(bytes: Uint8Array, at: number, count: number, wide: boolean): string {
  const end = at + (wide ? count * 2 : count);
  if (end > bytes.length) throw new FileError('damaged');
  if (wide) return utf16.decode(bytes.subarray(at, end));
  let ascii = true;
  for (let i = at; i < end && ascii; i++) ascii = (bytes[i] as number) < 0x80;
  if (ascii) return latin1.decode(bytes.subarray(at, end));
  let text = '';
  for (let i = at; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

/** A string with a 16-bit length and flags, as in LABEL, FORMAT and STRING records. */
export function biffString(cursor: RecordCursor, offset: number, lengthBytes: 1 | 2 = 2): string {
  const at = cursor.start + offset;
  if (at + lengthBytes + 1 > cursor.end) throw new FileError('damaged');
  const count = lengthBytes === 1 ? (cursor.bytes[at] as number) : cursor.view.getUint16(at, true);
  const flags = cursor.bytes[at + lengthBytes] as number;
  return biffCharacters(cursor.bytes.subarray(0, cursor.end), at + lengthBytes + 1, count, (flags & 1) === 1);
}

/** Reads across a record and the CONTINUE records after it. */
interface Blocks {
  readonly blocks: readonly Uint8Array[];
  block: number;
  at: number;
}

function blocksOf(cursor: RecordCursor): Uint8Array[] {
  const blocks = [cursor.bytes.subarray(cursor.start, cursor.end)];
  let at = cursor.at;
  while (at + 4 <= cursor.view.byteLength && cursor.view.getUint16(at, true) === RECORD.continued) {
    const end = at + 4 + cursor.view.getUint16(at + 2, true);
    if (end > cursor.view.byteLength) throw new FileError('truncated');
    blocks.push(cursor.bytes.subarray(at + 4, end));
    at = end;
  }
  cursor.at = at;
  return blocks;
}

function byte(reader: Blocks): number {
  while (reader.at >= (reader.blocks[reader.block]?.length ?? 0)) {
    if (++reader.block >= reader.blocks.length) throw new FileError('truncated');
    reader.at = 0;
  }
  return reader.blocks[reader.block]?.[reader.at++] as number;
}

function u16(reader: Blocks): number {
  return byte(reader) | (byte(reader) << 8);
}

function u32(reader: Blocks): number {
  return u16(reader) + u16(reader) * 0x10000;
}

function skip(reader: Blocks, count: number): void {
  let left = count;
  while (left > 0) {
    const block = reader.blocks[reader.block];
    if (!block) throw new FileError('truncated');
    const step = Math.min(left, block.length - reader.at);
    reader.at += step;
    left -= step;
    if (left > 0) {
      reader.block++;
      reader.at = 0;
    }
  }
}

/** Characters that may go on in the next CONTINUE record, which then begins with a fresh width flag. */
function characters(reader: Blocks, count: number, wideAtFirst: boolean): string {
  let text = '';
  let wide = wideAtFirst;
  let left = count;
  while (left > 0) {
    let block = reader.blocks[reader.block];
    if (block && reader.at >= block.length) {
      reader.block++;
      reader.at = 0;
      block = reader.blocks[reader.block];
      if (block && block.length > 0) wide = ((block[reader.at++] as number) & 1) === 1;
    }
    if (!block) throw new FileError('truncated');
    const step = Math.min(left, Math.floor((block.length - reader.at) / (wide ? 2 : 1)));
    if (step === 0 && reader.at < block.length) throw new FileError('damaged');
    text += biffCharacters(block, reader.at, step, wide);
    reader.at += wide ? step * 2 : step;
    left -= step;
  }
  return text;
}

/** The shared strings of the SST record at which the cursor stands; formatting runs and phonetic data are passed over. */
export function biffSharedStrings(cursor: RecordCursor): string[] {
  const reader: Blocks = { blocks: blocksOf(cursor), block: 0, at: 4 };
  const count = u32(reader);
  const strings: string[] = [];
  for (let i = 0; i < count; i++) {
    const length = u16(reader);
    const flags = byte(reader);
    const runs = flags & 8 ? u16(reader) : 0;
    const phonetic = flags & 4 ? u32(reader) : 0;
    strings.push(characters(reader, length, (flags & 1) === 1));
    skip(reader, runs * 4 + phonetic);
  }
  return strings;
}
