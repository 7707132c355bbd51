import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { nodeZlib } from './node-zlib';

/** A part as it stands in a package: packed bytes and what the headers say about them. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

/** Packs bytes. Always with fflate, so that every machine writes the same file. */
export function packPart(bytes: Uint8Array): PackedPart {
  return { packed: deflateSync(bytes, { level: 6 }), method: 8, crc: crc32(bytes, nodeZlib()?.crc32), size: bytes.length };
}

// 1 January 2020, 00:00: a file says nothing of the day on which it was written.
const DOS_TIME = 0;
const DOS_DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;
const UTF8_NAMES = 0x0800;

function localHeader(name: Uint8Array, part: PackedPart): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAMES, true);
  view.setUint16(8, part.method, true);
  view.setUint16(10, DOS_TIME, true);
  view.setUint16(12, DOS_DATE, true);
  view.setUint32(14, part.crc, true);
  view.setUint32(18, part.packed.length, true);
  view.setUint32(22, part.size, true);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

/** The central directory record of a part that was written with `localHeader` at `start`. */
function centralRecord(name: Uint8Array, local: Uint8Array, start: number): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  record.set(local.subarray(4, 28), 6);
  view.setUint32(42, start, true);
  record.set(name, 46);
  return record;
}

export function endRecord(count: number, directory: number, size: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  return record;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Local header and data, and central directory record, of a new part at `start`. */
export function newEntry(name: string, part: PackedPart, start: number): { local: Uint8Array; central: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const header = localHeader(nameBytes, part);
  return { local: joinBytes([header, part.packed]), central: centralRecord(nameBytes, header, start) };
}

/** A zip package of the given parts, in their order. */
export function writeArchive(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const { local, central } = newEntry(name, packPart(encoder.encode(text)), at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const size = centrals.reduce((sum, record) => sum + record.length, 0);
  return joinBytes([...locals, ...centrals, endRecord(parts.size, at, size)]);
}
