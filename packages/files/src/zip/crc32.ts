type Crc32 = (bytes: Uint8Array) => number;

let tables: Int32Array | undefined;

function makeTables(): Int32Array {
  const t = new Int32Array(256 * 4);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    t[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    for (let k = 1; k < 4; k++) {
      const before = t[(k - 1) * 256 + n] as number;
      t[k * 256 + n] = (before >>> 8) ^ (t[before & 255] as number);
    }
  }
  return t;
}

function crc32InScript(bytes: Uint8Array): number {
  tables ??= makeTables();
  const t = tables;
  let crc = -1;
  let i = 0;
  const fours = bytes.length & ~3;
  for (; i < fours; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (t[768 + (crc & 255)] as number) ^
      (t[512 + ((crc >>> 8) & 255)] as number) ^
      (t[256 + ((crc >>> 16) & 255)] as number) ^
      (t[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[i] as number)) & 255] as number);
  return ~crc >>> 0;
}

/** The CRC-32 of zip files, with Node's own where there is one. */
export function crc32(bytes: Uint8Array, native?: Crc32): number {
  return native ? native(bytes) >>> 0 : crc32InScript(bytes);
}
