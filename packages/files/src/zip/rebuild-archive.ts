import { FileError } from '../file-error';
import type { Archive, ArchiveEntry } from './archive';
import { endRecord, joinBytes, newEntry, type PackedPart, packPart } from './write-archive';

/** What changes in a package; keys are part names as the package writes them. */
export interface ArchiveChanges {
  readonly replace: ReadonlyMap<string, Uint8Array>;
  readonly add?: ReadonlyMap<string, Uint8Array>;
  readonly remove?: ReadonlySet<string>;
}

const MOST_BYTES = 0xffffffff;
const HAS_DESCRIPTOR = 8;

/** Extra fields without the zip64 one. */
function plainExtra(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const next = Math.min(bytes.length, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== 1) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return joinBytes([...kept, bytes.subarray(at)]);
}

function putSizes(view: DataView, at: number, part: PackedPart): void {
  view.setUint32(at, part.crc, true);
  view.setUint32(at + 4, part.packed.length, true);
  view.setUint32(at + 8, part.size, true);
}

/** The local header of a replaced part: as it was, with the new sizes and no data descriptor after it. */
function newLocal(archive: Archive, entry: ArchiveEntry, part: PackedPart): Uint8Array {
  const old = new DataView(archive.bytes.buffer, archive.bytes.byteOffset + entry.start);
  const nameEnd = entry.start + 30 + old.getUint16(26, true);
  const extra = plainExtra(archive.bytes.subarray(nameEnd, entry.dataStart));
  const header = joinBytes([archive.bytes.subarray(entry.start, nameEnd), extra]);
  const view = new DataView(header.buffer);
  view.setUint16(6, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(8, part.method, true);
  putSizes(view, 14, part);
  view.setUint16(28, extra.length, true);
  return joinBytes([header, part.packed]);
}

function newRecord(archive: Archive, entry: ArchiveEntry, start: number, part: PackedPart | undefined): Uint8Array {
  const old = archive.bytes.subarray(entry.record, entry.record + entry.recordLength);
  const oldView = new DataView(old.buffer, old.byteOffset);
  const nameEnd = 46 + oldView.getUint16(28, true);
  const extraEnd = nameEnd + oldView.getUint16(30, true);
  const extra = plainExtra(old.subarray(nameEnd, extraEnd));
  const record = joinBytes([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
  const view = new DataView(record.buffer);
  view.setUint16(30, extra.length, true);
  view.setUint32(20, entry.packedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(42, start, true);
  if (part) {
    view.setUint16(8, entry.flags & ~HAS_DESCRIPTOR, true);
    view.setUint16(10, part.method, true);
    putSizes(view, 16, part);
  }
  return record;
}

/**
 * The package with some parts replaced, added or removed. All others keep their packed bytes, headers and order exactly; only the
 * offsets in the directory move.
 */
export function rebuildArchive(archive: Archive, changes: ArchiveChanges): Uint8Array {
  const { bytes } = archive;
  const inFile = [...archive.entries].sort((a, b) => a.start - b.start);
  const pieces: Uint8Array[] = [bytes.subarray(0, inFile[0]?.start ?? 0)];
  let length = pieces[0]?.length ?? 0;
  const put = (piece: Uint8Array): number => {
    pieces.push(piece);
    length += piece.length;
    return length - piece.length;
  };
  const written = new Map<ArchiveEntry, { start: number; part: PackedPart | undefined }>();
  inFile.forEach((entry, i) => {
    if (changes.remove?.has(entry.name)) return;
    const content = changes.replace.get(entry.name);
    const part = content && packPart(content);
    const next = inFile[i + 1]?.start ?? archive.directory;
    const start = put(part ? newLocal(archive, entry, part) : bytes.subarray(entry.start, next));
    written.set(entry, { start, part });
  });
  const records: Uint8Array[] = [];
  for (const [name, content] of changes.add ?? []) {
    const { local, central } = newEntry(name, packPart(content), length);
    put(local);
    records.push(central);
  }
  const kept = archive.entries.flatMap((entry) => {
    const place = written.get(entry);
    return place ? [newRecord(archive, entry, place.start, place.part)] : [];
  });
  const directory = joinBytes([...kept, ...records]);
  const start = put(directory);
  const comment = bytes.subarray(
    archive.end + 20,
    archive.end + 22 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(archive.end + 20, true),
  );
  if (length + comment.length > MOST_BYTES || kept.length + records.length > 65_534) throw new FileError('too-large');
  const end = endRecord(kept.length + records.length, start, directory.length);
  return joinBytes([...pieces, end.subarray(0, 20), comment]);
}
