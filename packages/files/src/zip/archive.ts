import { FileError } from '../file-error';
import type { Budget } from '../limits';
import { crc32 } from './crc32';
import { defaultInflate, type Inflate } from './inflate';
import { nodeZlib } from './node-zlib';

/** One part of a zip package, as the central directory states it. */
export interface ArchiveEntry {
  /** With `/` between folders; never used as a path on a disk. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly start: number;
  /** Where the packed bytes begin and end. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** Where its central directory record begins, and how long it is. */
  readonly record: number;
  readonly recordLength: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ArchiveEntry[];
  /** By name in lower case. */
  readonly byName: ReadonlyMap<string, ArchiveEntry>;
  readonly directory: number;
  readonly directorySize: number;
  /** Where the end record begins; and the zip64 end record, or -1. */
  readonly end: number;
  readonly end64: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const NONE32 = 0xffffffff;

const utf8 = new TextDecoder();

/** An 8-byte number, refused where it passes what a file can have. */
function u64(view: DataView, at: number): number {
  const number = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(number)) throw new FileError('damaged');
  return number;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new FileError('truncated');
}

interface Directory {
  end: number;
  end64: number;
  offset: number;
  size: number;
  count: number;
}

function readEnd(view: DataView): Directory {
  const end = findEnd(view);
  const found: Directory = {
    end,
    end64: -1,
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = u64(view, end - 12);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) throw new FileError('damaged');
    found.end64 = end64;
    found.count = u64(view, end64 + 32);
    found.size = u64(view, end64 + 40);
    found.offset = u64(view, end64 + 48);
  }
  if (found.offset + found.size > end) throw new FileError('damaged');
  return found;
}

/** Where the 8-byte fields of the zip64 extra of a central record begin, with the end of the extra; null without one. */
export function zip64Extra(view: DataView, start: number, end: number): { at: number; end: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > end) return null;
    if (view.getUint16(at, true) === 1) return { at: at + 4, end: next };
    at = next;
  }
  return null;
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, directory: Directory): ArchiveEntry {
  const limit = directory.offset + directory.size;
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL) throw new FileError('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordLength = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + recordLength > limit) throw new FileError('damaged');
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let start = view.getUint32(at + 42, true);
  const extra = zip64Extra(view, at + 46 + nameLength, at + 46 + nameLength + extraLength);
  if (extra) {
    let field = extra.at;
    const take = (): number => {
      if (field + 8 > extra.end) throw new FileError('damaged');
      field += 8;
      return u64(view, field - 8);
    };
    if (size === NONE32) size = take();
    if (packedSize === NONE32) packedSize = take();
    if (start === NONE32) start = take();
  }
  if (start + 30 > directory.offset || view.getUint32(start, true) !== LOCAL) throw new FileError('damaged');
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = dataStart + packedSize;
  if (dataEnd > directory.offset) throw new FileError('damaged');
  return {
    name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    dataStart,
    dataEnd,
    record: at,
    recordLength,
  };
}

function refuseOverlap(entries: readonly ArchiveEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) {
    if ((sorted[i] as ArchiveEntry).start < (sorted[i - 1] as ArchiveEntry).dataEnd) throw new FileError('zip-duplicate');
  }
}

/** The directory of a zip package. Nothing is unpacked yet; names are only keys, so a path such as `../x` leads nowhere. */
export function openArchive(bytes: Uint8Array, budget: Budget): Archive {
  if (bytes.length < 22) throw new FileError('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readEnd(view);
  if (directory.count > budget.limits.parts) throw new FileError('too-large');
  const entries: ArchiveEntry[] = [];
  const byName = new Map<string, ArchiveEntry>();
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    const entry = readRecord(view, bytes, at, directory);
    at += entry.recordLength;
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw new FileError('zip-duplicate');
    byName.set(key, entry);
    entries.push(entry);
  }
  refuseOverlap(entries);
  return {
    bytes,
    entries,
    byName,
    directory: directory.offset,
    directorySize: directory.size,
    end: directory.end,
    end64: directory.end64,
  };
}

function refuseBeyondLimits(entry: ArchiveEntry, budget: Budget): void {
  if (entry.flags & 1) throw new FileError('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new FileError('zip-method');
  const { ratio, ratioFreeBytes } = budget.limits;
  if (entry.size > ratioFreeBytes && entry.size > ratio * Math.max(1, entry.packedSize)) throw new FileError('bomb');
  if (entry.size > budget.inflatedBytes) throw new FileError('too-large');
  budget.inflatedBytes -= entry.size;
}

/** The unpacked bytes of a part, within the budget and with its length and CRC checked. */
export function readEntry(
  archive: Archive,
  entry: ArchiveEntry,
  budget: Budget,
  inflate: Inflate = defaultInflate(),
): Uint8Array {
  refuseBeyondLimits(entry, budget);
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataEnd);
  let unpacked: Uint8Array;
  try {
    unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged');
  }
  if (unpacked.length !== entry.size || crc32(unpacked, nodeZlib()?.crc32) !== entry.crc) throw new FileError('damaged');
  return unpacked;
}
