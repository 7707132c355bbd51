// Truth over rows as bits: row i is bit i & 31 of word i >> 5. Bits beyond the last row stay 0.

export type Bits = Int32Array;

export function makeBits(length: number): Bits {
  return new Int32Array((length + 31) >> 5);
}
export function bitAt(bits: Bits, i: number): boolean {
  return ((bits[i >> 5] as number) & (1 << (i & 31))) !== 0;
}
export function setBit(bits: Bits, i: number): void {
  bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
}
export function allBits(length: number): Bits {
  const bits = makeBits(length).fill(-1);
  const rest = length & 31;
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}
/** `a | b`; null is "no row". */
export function union(a: Bits | null, b: Bits | null): Bits | null {
  if (a === null) return b;
  if (b === null) return a;
  const out = new Int32Array(a.length);
  for (let w = 0; w < out.length; w++) out[w] = (a[w] as number) | (b[w] as number);
  return out;
}
/** Rows that are set, in order. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w] as number; word !== 0; word &= word - 1) rows.push((w << 5) + (31 - Math.clz32(word & -word)));
  }
  return rows;
}
export function countBits(bits: Bits): number {
  let total = 0;
  for (let w = 0; w < bits.length; w++) {
    let v = bits[w] as number;
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    total += (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}
