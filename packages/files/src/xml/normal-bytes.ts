import { FileError } from '../file-error';

const HEAD = 200;

function declaredEncoding(bytes: Uint8Array): string {
  let head = '';
  for (let i = 0; i < Math.min(HEAD, bytes.length); i++) head += String.fromCharCode(bytes[i] as number);
  if (!head.startsWith('<?xml')) return 'utf-8';
  const declaration = head.slice(0, Math.max(0, head.indexOf('?>')));
  const at = declaration.indexOf('encoding');
  if (at < 0) return 'utf-8';
  return /^encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,30})["']/.exec(declaration.slice(at))?.[1]?.toLowerCase() ?? 'utf-8';
}

/** The bytes of an XML part as UTF-8 without byte order mark, whatever encoding the part was written in. */
export function normalXmlBytes(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return recode(bytes, 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return recode(bytes, 'utf-16be');
  const encoding = declaredEncoding(bytes);
  // A declaration of UTF-16 on bytes that are plainly not is a known slip of generators.
  if (encoding === 'utf-8' || encoding === 'us-ascii' || encoding.startsWith('utf-16')) return bytes;
  return recode(bytes, encoding);
}

function recode(bytes: Uint8Array, encoding: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw new FileError('xml-encoding');
  }
}
