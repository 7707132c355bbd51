import type { Comparison } from '../expr/node';
import { allBits, type Bits, makeBits, union } from './bits';
import type { Numbers, NumberVector, TextVector, TruthVector } from './vector';

// Inner loops. Each is one small loop over plain arrays, so that the engine of the machine can keep it fast.

/** Removes unknown rows from `yes`. */
export function truthOf(yes: Bits, unknown: Bits | null): TruthVector {
  if (unknown !== null) for (let w = 0; w < yes.length; w++) yes[w] = (yes[w] as number) & ~(unknown[w] as number);
  return { type: 'truth', yes, unknown };
}

/** One loop for every comparison: `low <= a - b <= high` is not used, because NaN-free numbers compare exactly as they stand. */
export function compareNumbers(is: Comparison, a: Numbers, b: Numbers, length: number): Bits {
  const yes = makeBits(length);
  let word = 0;
  for (let i = 0; i < length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    let holds: boolean;
    switch (is) {
      case 'eq':
        holds = x === y;
        break;
      case 'ne':
        holds = x !== y;
        break;
      case 'lt':
        holds = x < y;
        break;
      case 'le':
        holds = x <= y;
        break;
      case 'gt':
        holds = x > y;
        break;
      default:
        holds = x >= y;
    }
    if (holds) word |= 1 << (i & 31);
    if ((i & 31) === 31) {
      yes[i >> 5] = word;
      word = 0;
    }
  }
  if ((length & 31) !== 0) yes[yes.length - 1] = word;
  return yes;
}

export function compareConstant(is: Comparison, a: Numbers, y: number, length: number): Bits {
  // A range [low, high] says every comparison but `ne`, so that the loop has no switch.
  const low = is === 'lt' || is === 'le' ? Number.NEGATIVE_INFINITY : y;
  const high = is === 'gt' || is === 'ge' ? Number.POSITIVE_INFINITY : y;
  const open = is === 'lt' || is === 'gt';
  const flip = is === 'ne' ? 1 : 0;
  const yes = makeBits(length);
  let word = 0;
  for (let i = 0; i < length; i++) {
    const x = a[i] as number;
    const holds = x >= low && x <= high && !(open && x === y) ? 1 : 0;
    word |= (holds ^ flip) << (i & 31);
    if ((i & 31) === 31) {
      yes[i >> 5] = word;
      word = 0;
    }
  }
  if ((length & 31) !== 0) yes[yes.length - 1] = word;
  return yes;
}

export function equalWithin(a: Numbers, b: Numbers, within: number, length: number): Bits {
  const yes = makeBits(length);
  for (let i = 0; i < length; i++) {
    if (Math.abs((a[i] as number) - (b[i] as number)) <= within) yes[i >> 5] = (yes[i >> 5] as number) | (1 << (i & 31));
  }
  return yes;
}

/** Equality of codes of one list; "no code" (0) equals nothing, not even itself. */
export function equalCodes(a: Numbers, b: Numbers, length: number): Bits {
  const yes = makeBits(length);
  for (let i = 0; i < length; i++) {
    const x = a[i] as number;
    if (x !== 0 && x === (b[i] as number)) yes[i >> 5] = (yes[i >> 5] as number) | (1 << (i & 31));
  }
  return yes;
}

export function equalTexts(a: TextVector, b: TextVector, length: number): Bits {
  const yes = makeBits(length);
  for (let i = 0; i < length; i++) {
    const x = a.constant ?? a.texts[i];
    const y = b.constant ?? b.texts[i];
    if (x === y) yes[i >> 5] = (yes[i >> 5] as number) | (1 << (i & 31));
  }
  return yes;
}

/** Rows whose text matches a pattern of the vocabulary. */
export function textsMatching(of: TextVector, source: string, length: number): TruthVector {
  const pattern = new RegExp(source);
  const yes = makeBits(length);
  for (let i = 0; i < length; i++)
    if (pattern.test(of.constant ?? of.texts[i] ?? '')) yes[i >> 5] = (yes[i >> 5] as number) | (1 << (i & 31));
  return truthOf(yes, of.unknown);
}

/** Characters of each text; those that take two units are one. */
export function textLengths(of: TextVector, length: number): NumberVector {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let count = 0;
    for (const _ of of.constant ?? of.texts[i] ?? '') count++;
    values[i] = count;
  }
  return { type: 'number', values, unknown: of.unknown };
}

/** Rows whose code is one of those flagged in `wanted`. */
export function codesIn(values: Numbers, wanted: Uint8Array, length: number): Bits {
  const yes = makeBits(length);
  let word = 0;
  for (let i = 0; i < length; i++) {
    word |= (wanted[values[i] as number] as number) << (i & 31);
    if ((i & 31) === 31) {
      yes[i >> 5] = word;
      word = 0;
    }
  }
  if ((length & 31) !== 0) yes[yes.length - 1] = word;
  return yes;
}

/** Rows whose code set meets `mask` (any), or is not empty and lies within it (only). */
export function setsMeet(values: Numbers, mask: number, only: boolean, length: number): Bits {
  const yes = makeBits(length);
  for (let i = 0; i < length; i++) {
    const set = values[i] as number;
    const holds = only ? set !== 0 && (set & ~mask) === 0 : (set & mask) !== 0;
    if (holds) yes[i >> 5] = (yes[i >> 5] as number) | (1 << (i & 31));
  }
  return yes;
}

export function notTruth(a: TruthVector, length: number): TruthVector {
  const every = allBits(length);
  const yes = makeBits(length);
  for (let w = 0; w < yes.length; w++)
    yes[w] = (every[w] as number) & ~((a.yes[w] as number) | (a.unknown === null ? 0 : (a.unknown[w] as number)));
  return { type: 'truth', yes, unknown: a.unknown };
}

/** Kleene: false as soon as one is false, else unknown as soon as one is unknown. */
export function andTruths(of: readonly TruthVector[], length: number): TruthVector {
  const yes = allBits(length);
  let possible: Bits | null = null;
  for (const a of of) {
    if (a.unknown !== null && possible === null) possible = yes.slice();
    for (let w = 0; w < yes.length; w++) {
      if (possible !== null)
        possible[w] = (possible[w] as number) & ((a.yes[w] as number) | (a.unknown === null ? 0 : (a.unknown[w] as number)));
      yes[w] = (yes[w] as number) & (a.yes[w] as number);
    }
  }
  if (possible !== null) for (let w = 0; w < yes.length; w++) possible[w] = (possible[w] as number) & ~(yes[w] as number);
  return { type: 'truth', yes, unknown: possible };
}

export function orTruths(of: readonly TruthVector[], length: number): TruthVector {
  const yes = makeBits(length);
  let unknown: Bits | null = null;
  for (const a of of) {
    for (let w = 0; w < yes.length; w++) yes[w] = (yes[w] as number) | (a.yes[w] as number);
    unknown = union(unknown, a.unknown);
  }
  if (unknown === null) return { type: 'truth', yes, unknown };
  const rest = makeBits(length);
  for (let w = 0; w < yes.length; w++) rest[w] = (unknown[w] as number) & ~(yes[w] as number);
  return { type: 'truth', yes, unknown: rest };
}

/** Marks results that are not finite as unknown, so that no NaN ever stands for it. */
export function finite(values: Float64Array, unknown: Bits | null, type: NumberVector['type'] = 'number'): NumberVector {
  let bad: Bits | null = null;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i] as number)) {
      values[i] = 0;
      bad ??= makeBits(values.length);
      bad[i >> 5] = (bad[i >> 5] as number) | (1 << (i & 31));
    }
  }
  return { type, values, unknown: union(unknown, bad) };
}
