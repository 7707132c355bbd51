const EXACT = 2 ** 53;

/** Power of two, at least `count`, that leaves room for positions beside whole values; 0 when they do not fit one number. */
function roomFor(values: Float64Array): number {
  let room = 1;
  while (room < values.length) room *= 2;
  const limit = EXACT / room;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isInteger(value) || value >= limit - 1 || value <= 1 - limit) return 0;
  }
  return room;
}

/**
 * Positions of the values from the smallest to the largest; equal values keep their order. Whole values (分) are sorted together
 * with their positions as plain numbers, which needs no comparator; others by an index sort.
 *
 * @example
 * [...ascendingOrder(Float64Array.of(30, 10, 20))] //=> [1, 2, 0]
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  const room = roomFor(values);
  if (room === 0) {
    for (let i = 0; i < order.length; i++) order[i] = i;
    return order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  }
  const packed = new Float64Array(values.length);
  for (let i = 0; i < packed.length; i++) packed[i] = (values[i] as number) * room + i;
  packed.sort();
  for (let i = 0; i < order.length; i++) {
    const key = packed[i] as number;
    order[i] = key - Math.floor(key / room) * room;
  }
  return order;
}
