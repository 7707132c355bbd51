import type { Bits } from './bits';

export type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array;

/**
 * The answers of one tree for every row of a table. `unknown` marks rows whose answer is not known (null: none); there, `values`,
 * `yes` and `texts` mean nothing. `constant` vectors hold one value for all rows and no arrays.
 */
export type Vector = NumberVector | TruthVector | TextVector;

export interface NumberVector {
  readonly type: 'number' | 'date' | 'code' | 'codes';
  readonly values: Numbers;
  readonly unknown: Bits | null;
  readonly constant?: number;
}
export interface TruthVector {
  readonly type: 'truth';
  readonly yes: Bits;
  /** Disjoint from `yes`. */
  readonly unknown: Bits | null;
}
export interface TextVector {
  readonly type: 'text';
  readonly texts: readonly string[];
  readonly unknown: Bits | null;
  readonly constant?: string;
}
