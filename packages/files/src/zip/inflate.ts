import { Inflate as FflateInflate } from 'fflate';
import { FileError } from '../file-error';
import { nodeZlib } from './node-zlib';

/** Unpacks raw deflate to at most `maxBytes`; throws when the data is damaged or longer than that. */
export type Inflate = (packed: Uint8Array, maxBytes: number) => Uint8Array;

// Small, so that a bomb is noticed after at most 64 KB × 1032 bytes.
const STEP = 65_536;

/** Unpacks with fflate; what browsers use. `maxBytes` is taken at once, so it should be the size that the package states. */
export function inflateInScript(packed: Uint8Array, maxBytes: number): Uint8Array {
  const out = new Uint8Array(maxBytes);
  let length = 0;
  const stream = new FflateInflate((chunk) => {
    if (length + chunk.length > maxBytes) throw new FileError('bomb');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return out.subarray(0, length);
}

/** The fastest way to unpack that this machine has. */
export function defaultInflate(): Inflate {
  const zlib = nodeZlib();
  if (!zlib) return inflateInScript;
  return (packed, maxBytes) => zlib.inflateRawSync(packed, zlibOptions(maxBytes));
}

// One chunk where the stated size is not large, so that nothing is copied together; zlib refuses limits of 0.
function zlibOptions(maxBytes: number): { maxOutputLength: number; chunkSize: number } {
  return { maxOutputLength: Math.max(1, maxBytes), chunkSize: Math.min(Math.max(64, maxBytes + 1), 1 << 26) };
}
