import type { Column, Table } from '../table/table';
import { CellStatus } from '../table/table';

/** Per row the number of its key; -1 where a part of the key is blank or not known. */
export type RowKeys = Int32Array;

/**
 * Gives every distinct key a whole number from 0. Two tables share an index when one is joined to the other.
 * An open-addressing table over the key texts: a Map of a million fresh strings costs several times as much.
 *
 * A plain object and functions, because optimised code that knows a class is thrown away whenever its last instance is collected.
 */
export interface KeyIndex {
  /** Key texts by number. */
  readonly keys: string[];
  /** Hashes by number, so that most unequal keys are told apart without reading their texts. */
  hashes: Int32Array;
  /** Numbers by place, -1 where none stands; a power of two, at most half full. */
  slots: Int32Array;
}

/** An empty index; `expected` distinct keys fit without growing. */
export function keyIndex(expected = 512): KeyIndex {
  const size = 1 << Math.max(10, 32 - Math.clz32(expected * 2));
  return { keys: [], hashes: new Int32Array(size >> 1), slots: new Int32Array(size).fill(-1) };
}

/** Number of a key; a new one gets the next number. */
function numberOf(index: KeyIndex, key: string, hash: number): number {
  const { keys, hashes, slots } = index;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let id = slots[slot] as number; id !== -1; id = slots[slot] as number) {
    if (hashes[id] === hash && keys[id] === key) return id;
    slot = (slot + 1) & mask;
  }
  const id = keys.push(key) - 1;
  slots[slot] = id;
  hashes[id] = hash;
  if (keys.length * 2 > slots.length) grow(index);
  return id;
}

function grow(index: KeyIndex): void {
  const slots = new Int32Array(index.slots.length * 4).fill(-1);
  const hashes = new Int32Array(slots.length >> 1);
  hashes.set(index.hashes);
  const mask = slots.length - 1;
  for (let id = 0; id < index.keys.length; id++) {
    let slot = (hashes[id] as number) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  index.slots = slots;
  index.hashes = hashes;
}

function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  // Codes that differ in a few digits must not land side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

/** Numbers the keys of a table's rows. A row with a blank, unreadable or doubtful part belongs to no group. */
export function numberKeys(table: Table, fields: readonly string[], index: KeyIndex): RowKeys {
  const ids = new Int32Array(table.length).fill(-1);
  const columns = fields.map((field) => table.columns.get(field));
  if (columns.some((column) => column === undefined)) return ids;
  const [only] = columns;
  if (columns.length === 1 && only?.texts) numberTexts(only.status, only.texts, index, ids);
  else numberJoined(columns as Column[], index, ids);
  return ids;
}

/** Rows whose hashes are made before any is looked up. */
const BLOCK = 1024;

/**
 * Hashes first, look-ups second: either waits for memory at every row, and in a short loop the processor waits for several rows at once.
 */
function numberTexts(status: Uint8Array, texts: readonly string[], index: KeyIndex, ids: RowKeys): void {
  const hashes = new Int32Array(BLOCK);
  for (let from = 0; from < ids.length; from += BLOCK) {
    const count = Math.min(BLOCK, ids.length - from);
    for (let i = 0; i < count; i++) if (status[from + i] === CellStatus.ok) hashes[i] = hashOf(texts[from + i] as string);
    for (let i = 0; i < count; i++)
      if (status[from + i] === CellStatus.ok) ids[from + i] = numberOf(index, texts[from + i] as string, hashes[i] as number);
  }
}

function numberJoined(columns: readonly Column[], index: KeyIndex, ids: RowKeys): void {
  rows: for (let i = 0; i < ids.length; i++) {
    let key = '';
    for (const { status, texts, values } of columns) {
      if (status[i] !== CellStatus.ok) continue rows;
      const part = texts === null ? (values as Float64Array)[i] : texts[i];
      key = columns.length === 1 ? String(part) : `${key}${part}\u0001`;
    }
    ids[i] = numberOf(index, key, hashOf(key));
  }
}
