/** A seeded source of chance: the same seed gives the same numbers on every machine. Nothing here reads a clock or Math.random. */
export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** One of the values, by weight. */
  weighted<T>(of: readonly (readonly [T, number])[]): T;
  shuffle<T>(of: readonly T[]): T[];
  /** A source of its own, so that what is drawn here never shifts what is drawn there. */
  fork(label: string | number): Random;
}

function hash(text: string, seed: number): number {
  let h = (seed ^ 0x9e3779b9) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * Makes a source of chance from a whole number (the generator is mulberry32).
 *
 * @example
 * makeRandom(1).int(1, 6) === makeRandom(1).int(1, 6) //=> true
 */
export function makeRandom(seed: number): Random {
  let state = hash('taizhang', seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (of) => of[int(0, of.length - 1)] as (typeof of)[number],
    weighted: (of) => {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of of) {
        left -= weight;
        if (left < 0) return value;
      }
      return (of[of.length - 1] as (typeof of)[number])[0];
    },
    shuffle: (of) => {
      const result = [...of];
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(0, i);
        const kept = result[i] as (typeof of)[number];
        result[i] = result[j] as (typeof of)[number];
        result[j] = kept;
      }
      return result;
    },
    fork: (label) => makeRandom(hash(String(label), seed)),
  };
}
