import { FileError } from '../file-error';
import { scoreBytes } from './gb18030-score';
import { isGarbled } from './mojibake';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text file as UTF-8 bytes without byte order mark, and the encoding that it had. */
export interface PlainText {
  readonly encoding: TextEncodingName;
  readonly bytes: Uint8Array;
}

const SAMPLE = 262_144;
const STEP = 1 << 20;
const LEAST_COMMON = 0.5;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP) decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without byte order mark shows in the zero bytes of its digits, commas and line ends: all at odd, or all at even places. */
function zeroPattern(bytes: Uint8Array): TextEncodingName | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 50 && even === 0) return 'utf-16le';
  if (even > length / 50 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Decodes piece by piece, so that no string is longer than an engine allows; throws on the first wrong sequence. */
function recode(bytes: Uint8Array, encoding: TextEncodingName): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const take = (text: string): void => {
    const piece = encoder.encode(text);
    pieces.push(piece);
    length += piece.length;
  };
  try {
    for (let at = 0; at < bytes.length; at += STEP) take(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
    take(decoder.decode());
  } catch {
    throw new FileError('encoding');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++;
  }
  return control > Math.max(4, length / 20);
}

/**
 * GB18030 accepts nearly any bytes, so its text must also look like simplified Chinese: mostly everyday characters, and not UTF-8
 * with slips. Big5, Shift-JIS and torn files fail here.
 */
function fromGb18030(bytes: Uint8Array): Uint8Array {
  const { high, utf8, common, pairs } = scoreBytes(bytes.subarray(0, SAMPLE));
  if (utf8 > 0.7 * high && high > 6) throw new FileError('encoding');
  if (common < LEAST_COMMON * pairs) throw new FileError('encoding');
  return recode(bytes, 'gb18030');
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return zeroPattern(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): Uint8Array {
  if (encoding === 'gb18030') return fromGb18030(bytes);
  // The decoder drops the byte order mark of UTF-16 itself.
  if (encoding !== 'utf-8') return recode(bytes, encoding);
  const bare = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (bare !== bytes && !isUtf8(bare)) throw new FileError('encoding');
  return bare;
}

/** Tells the encoding of a text file and gives its text; refuses what is binary, undecidable or garbled rather than guess. */
export function decodeText(bytes: Uint8Array): PlainText {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && isBinary(bytes)) throw new FileError('not-a-workbook');
  const text = decodeAs(bytes, encoding);
  const sample = new TextDecoder().decode(text.subarray(0, SAMPLE));
  // A cut through a character at the end of the sample is no damage of the file.
  if (isGarbled(text.length > SAMPLE ? sample.slice(0, -1) : sample)) throw new FileError('garbled');
  return { encoding, bytes: text };
}
