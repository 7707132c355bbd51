import { FileError } from '../file-error';

/** An OLE compound file: its streams by name, read only when asked for. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** Bytes of a stream at any depth, undefined when there is none of this name. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

interface Layout {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  readonly fat: readonly number[];
}

const END_OF_CHAIN = 0xfffffffe;
const LARGEST_SECTOR = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;

function sectorAt({ bytes, sectorSize }: Pick<Layout, 'bytes' | 'sectorSize'>, sector: number): number {
  const at = (sector + 1) * sectorSize;
  if (sector >= LARGEST_SECTOR || at >= bytes.length) throw new FileError('truncated');
  return at;
}

/** The sectors of a chain. A chain that is longer than the file has sectors runs in a circle. */
function chain(fat: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector !== END_OF_CHAIN; sector = fat[sector] as number) {
    if (sector >= fat.length || sectors.length > fat.length) throw new FileError('damaged');
    sectors.push(sector);
  }
  return sectors;
}

function readChain(layout: Layout, start: number, size: number): Uint8Array {
  const { bytes, sectorSize } = layout;
  const sectors = chain(layout.fat, start);
  const all = new Uint8Array(sectors.length * sectorSize);
  sectors.forEach((sector, i) => {
    const at = sectorAt(layout, sector);
    all.set(bytes.subarray(at, Math.min(bytes.length, at + sectorSize)), i * sectorSize);
  });
  if (size > all.length) throw new FileError('truncated');
  return all.subarray(0, size);
}

/** The sector allocation table: 109 places of it stand in the header, others in a chain of their own. */
function readFat(bytes: Uint8Array, view: DataView, sectorSize: number): number[] {
  const most = Math.ceil(bytes.length / sectorSize) + 1;
  const places: number[] = [];
  for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + i * 4, true));
  let more = view.getUint32(68, true);
  for (let n = 0; more < LARGEST_SECTOR; n++) {
    if (n > most) throw new FileError('damaged');
    const at = sectorAt({ bytes, sectorSize }, more);
    if (at + sectorSize > bytes.length) throw new FileError('truncated');
    for (let i = 0; i < sectorSize / 4 - 1; i++) places.push(view.getUint32(at + i * 4, true));
    more = view.getUint32(at + sectorSize - 4, true);
  }
  const fat: number[] = [];
  for (const place of places) {
    if (place >= LARGEST_SECTOR) continue;
    const at = sectorAt({ bytes, sectorSize }, place);
    if (at + sectorSize > bytes.length) throw new FileError('truncated');
    for (let i = 0; i < sectorSize / 4 && fat.length < most; i++) fat.push(view.getUint32(at + i * 4, true));
  }
  return fat;
}

const utf16 = new TextDecoder('utf-16le');

function readDirectory(layout: Layout, start: number): DirectoryEntry[] {
  const sectors = chain(layout.fat, start);
  const bytes = readChain(layout, start, sectors.length * layout.sectorSize);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = utf16.decode(bytes.subarray(at, at + Math.max(0, length - 2)));
    const type = bytes[at + 66] as number;
    if (type !== 0) entries.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

const ROOT = 5;
const STREAM = 2;

/** Opens a compound file; every chain is bounded by the number of sectors. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw new FileError('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new FileError('damaged');
  const sectorSize = 1 << shift;
  const layout: Layout = { bytes, view, sectorSize, fat: readFat(bytes, view, sectorSize) };
  const entries = readDirectory(layout, view.getUint32(48, true));
  const miniLimit = view.getUint32(56, true);
  const small = (entry: DirectoryEntry): Uint8Array => readSmall(layout, entries, entry);
  const stream = (name: string): Uint8Array | undefined => {
    const entry = entries.find((one) => one.type === STREAM && one.name === name);
    if (!entry || entry.size === 0) return entry && new Uint8Array(0);
    return entry.size < miniLimit ? small(entry) : readChain(layout, entry.start, entry.size);
  };
  return { names: entries.filter(({ type }) => type !== ROOT).map(({ name }) => name), stream };
}

/** A stream below the limit lies in sectors of 64 bytes inside the stream of the root entry. */
function readSmall(layout: Layout, entries: readonly DirectoryEntry[], entry: DirectoryEntry): Uint8Array {
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw new FileError('damaged');
  const container = readChain(layout, root.start, root.size);
  const table = readChain(
    layout,
    layout.view.getUint32(60, true),
    chain(layout.fat, layout.view.getUint32(60, true)).length * layout.sectorSize,
  );
  const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const miniFat = Array.from({ length: table.length / 4 }, (_, i) => tableView.getUint32(i * 4, true));
  const sectors = chain(miniFat, entry.start);
  const all = new Uint8Array(sectors.length * 64);
  sectors.forEach((sector, i) => {
    all.set(container.subarray(sector * 64, sector * 64 + 64), i * 64);
  });
  if (entry.size > all.length) throw new FileError('truncated');
  return all.subarray(0, entry.size);
}
