import type { Column, Table } from '../table/table';
import { CellStatus } from '../table/table';

/** Per row the number of its key; -1 where a part of the key is blank or not known. */
export type RowKeys = Int32Array;

/**
 * Gives every distinct key a whole number from 0. Two tables share an index when one is joined to the other.
 * An open-addressing table over the key texts: a Map of a million fresh strings costs several times as much.
 */
export class KeyIndex {
  readonly #keys: string[] = [];
  #hashes: Int32Array;
  #slots: Int32Array;

  /** `expected` distinct keys fit without growing. */
  constructor(expected = 512) {
    const size = 1 << Math.max(10, 32 - Math.clz32(expected * 2));
    this.#hashes = new Int32Array(size >> 1);
    this.#slots = new Int32Array(size).fill(-1);
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Number of a key; a new one gets the next number. */
  idOf(key: string): number {
    const hash = hashOf(key);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === -1) return this.#add(key, hash, slot);
      if (this.#hashes[id] === hash && this.#keys[id] === key) return id;
    }
  }

  #add(key: string, hash: number, slot: number): number {
    const id = this.#keys.push(key) - 1;
    this.#slots[slot] = id;
    if (id === this.#hashes.length) {
      const hashes = new Int32Array(id * 2);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#hashes[id] = hash;
    if (this.#keys.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#keys.length; id++) {
      let slot = (this.#hashes[id] as number) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  // Codes that differ in a few digits must not land side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

/**
 * Numbers the keys of a table's rows. A row with a blank, unreadable or doubtful part belongs to no group.
 * Neighbouring rows often share the key (members of one household), so the one before is tried first.
 */
export function numberKeys(table: Table, fields: readonly string[], index: KeyIndex): RowKeys {
  const ids = new Int32Array(table.length).fill(-1);
  const columns = fields.map((field) => table.columns.get(field));
  if (columns.some((column) => column === undefined)) return ids;
  if (columns.length === 1) numberSingle(columns[0] as Column, index, ids);
  else numberComposite(columns as Column[], index, ids);
  return ids;
}

function numberSingle(column: Column, index: KeyIndex, ids: RowKeys): void {
  const { status, texts, values } = column;
  let lastKey: string | number | null = null;
  let lastId = -1;
  for (let i = 0; i < ids.length; i++) {
    if (status[i] !== CellStatus.ok) continue;
    const raw = (texts === null ? (values as Float64Array)[i] : texts[i]) as string | number;
    if (raw !== lastKey) {
      lastId = index.idOf(typeof raw === 'string' ? raw : String(raw));
      lastKey = raw;
    }
    ids[i] = lastId;
  }
}

function numberComposite(columns: readonly Column[], index: KeyIndex, ids: RowKeys): void {
  rows: for (let i = 0; i < ids.length; i++) {
    let key = '';
    for (const { status, texts, values } of columns) {
      if (status[i] !== CellStatus.ok) continue rows;
      key += `${texts === null ? (values as Float64Array)[i] : texts[i]}\u0001`;
    }
    ids[i] = index.idOf(key);
  }
}
