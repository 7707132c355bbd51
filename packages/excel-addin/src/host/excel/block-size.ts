/** How many rows the next block may have. */
export interface BlockSize {
  rows: number;
}

/** Half of what Excel on the web takes in one answer (5 MB), so that a bad guess still passes. */
const TARGET_BYTES = 2_500_000;
const FIRST_CELLS = 20_000;
const MOST_ROWS = 10_000;
const SAMPLED_ROWS = 40;

/** A first guess, before anything is known of the cells. */
export function firstBlock(columns: number): BlockSize {
  return { rows: Math.max(1, Math.min(MOST_ROWS, Math.floor(FIRST_CELLS / Math.max(1, columns)))) };
}

/** Halves after a refusal; false when a single row was refused. */
export function halve(size: BlockSize): boolean {
  if (size.rows <= 1) return false;
  size.rows = Math.floor(size.rows / 2);
  return true;
}

/** Learns from a block that came through: as many rows as fit the target, at most four times as many as before. */
export function learn(size: BlockSize, values: readonly (readonly unknown[])[], refused: boolean): void {
  if (values.length === 0) return;
  const step = Math.max(1, Math.floor(values.length / SAMPLED_ROWS));
  let bytes = 0;
  let rows = 0;
  for (let i = 0; i < values.length; i += step) {
    for (const value of values[i] as readonly unknown[]) bytes += sizeOf(value);
    rows++;
  }
  const fits = Math.floor(TARGET_BYTES / Math.max(1, bytes / rows));
  // After a refusal a block does not grow again: each refusal costs a whole answer.
  const most = refused ? size.rows : size.rows * 4;
  size.rows = Math.max(1, Math.min(fits, most, MOST_ROWS));
}

/** Bytes of a value in JSON, Chinese characters at three, with the comma. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'string') return 8;
  let wide = 0;
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 127) wide++;
  return value.length + wide * 2 + 3;
}
