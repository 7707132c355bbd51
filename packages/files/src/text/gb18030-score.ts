/** How much some bytes look like simplified Chinese in GB18030, and like UTF-8 with slips. */
export interface ByteScore {
  /** Bytes above 0x7F. */
  readonly high: number;
  /** Of these, bytes in valid UTF-8 sequences of three bytes, which is what Chinese is. */
  readonly utf8: number;
  /** Two-byte pairs in the zones of GB 2312 level 1 and symbols, and all pairs. */
  readonly common: number;
  readonly pairs: number;
}

const inRange = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

function utf8Share(bytes: Uint8Array): { high: number; utf8: number } {
  let high = 0;
  let utf8 = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!inRange(bytes[i], 0x80, 0xff)) continue;
    const three = inRange(bytes[i], 0xe2, 0xef) && inRange(bytes[i + 1], 0x80, 0xbf) && inRange(bytes[i + 2], 0x80, 0xbf);
    high += three ? 3 : 1;
    if (three) {
      utf8 += 3;
      i += 2;
    }
  }
  return { high, utf8 };
}

/** Counts over a sample of the bytes. GB 2312 level 1 (rows 16 to 55) holds the 3,755 characters of everyday text. */
export function scoreBytes(bytes: Uint8Array): ByteScore {
  let common = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!inRange(bytes[i], 0x81, 0xfe)) continue;
    if (inRange(bytes[i + 1], 0x30, 0x39)) {
      i += 3;
      continue;
    }
    pairs++;
    const lead = bytes[i];
    if ((inRange(lead, 0xb0, 0xd7) || inRange(lead, 0xa1, 0xa3)) && inRange(bytes[i + 1], 0xa1, 0xfe)) common++;
    i++;
  }
  return { ...utf8Share(bytes), common, pairs };
}
