import { decodeUtf8 } from '../xml/utf8';

const SLOTS = 65_536;
const LONGEST = 32;

/** Remembers the texts of short byte runs of one buffer, so that a word that comes again is one string. */
export interface StringCache {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly texts: string[];
}

export function stringCache(bytes: Uint8Array): StringCache {
  return { bytes, starts: new Int32Array(SLOTS), lengths: new Int32Array(SLOTS), texts: new Array<string>(SLOTS).fill('') };
}

/** The text of `start` to `end` (not included). */
export function cachedText(cache: StringCache, start: number, end: number): string {
  const { bytes, starts, lengths } = cache;
  const length = end - start;
  if (length === 0) return '';
  if (length > LONGEST) return decodeUtf8(bytes, start, end);
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (lengths[slot] === length) {
    const known = starts[slot] as number;
    let i = 0;
    while (i < length && bytes[known + i] === bytes[start + i]) i++;
    if (i === length) return cache.texts[slot] as string;
  }
  const text = decodeUtf8(bytes, start, end);
  starts[slot] = start;
  lengths[slot] = length;
  cache.texts[slot] = text;
  return text;
}
