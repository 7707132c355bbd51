const long = new TextDecoder('utf-8', { ignoreBOM: true });
const units = new Uint16Array(64);

/**
 * Text of UTF-8 bytes `start` (included) to `end` (not included). Short texts, which is what cells hold, are decoded here, because
 * a call of TextDecoder costs more than the work; wrong sequences become U+FFFD either way.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > 63) return long.decode(bytes.subarray(start, end));
  let n = 0;
  for (let i = start; i < end; ) {
    const a = bytes[i] as number;
    if (a < 0x80) {
      units[n++] = a;
      i++;
    } else if (isPlainLead(a) && i + 2 < end && isTail(bytes[i + 1]) && isTail(bytes[i + 2])) {
      units[n++] = ((a & 15) << 12) | (((bytes[i + 1] as number) & 63) << 6) | ((bytes[i + 2] as number) & 63);
      i += 3;
    } else {
      return long.decode(bytes.subarray(start, end));
    }
  }
  return fromUnits(n);
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function fromUnits(n: number): string {
  const u = units;
  switch (n) {
    case 0:
      return '';
    case 1:
      return String.fromCharCode(u[0] as number);
    case 2:
      return String.fromCharCode(u[0] as number, u[1] as number);
    case 3:
      return String.fromCharCode(u[0] as number, u[1] as number, u[2] as number);
    case 4:
      return String.fromCharCode(u[0] as number, u[1] as number, u[2] as number, u[3] as number);
    default:
      return String.fromCharCode.apply(null, u.subarray(0, n) as unknown as number[]);
  }
}

// Three-byte leads that need no look at the next byte to rule out overlong forms and surrogates.
function isPlainLead(byte: number): boolean {
  return (byte >= 0xe1 && byte <= 0xec) || byte === 0xee || byte === 0xef;
}
