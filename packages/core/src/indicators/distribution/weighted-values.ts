import { ascendingOrder } from './ascending-order';
import { compensatedSum } from './compensated-sum';
import type { UndefinedBecause } from './distribution-answer';

/** Values from the smallest to the largest with their weights. Rows of weight nought are left out. */
export interface Ascending {
  readonly values: Float64Array;
  /** Absent: every value weighs 1. */
  readonly weights?: Float64Array;
  /** Weight of values 0 … i together. */
  readonly upTo: Float64Array;
  /** Weight of all. */
  readonly weight: number;
}

/** Why these values and weights cannot be measured; undefined when they can. */
export function refusal(values: Float64Array, weights?: Float64Array): UndefinedBecause | undefined {
  if (weights && weights.length !== values.length) return 'lengths-differ';
  let hasWeight = false;
  for (let i = 0; i < values.length; i++) {
    const weight = weights ? (weights[i] as number) : 1;
    if (!Number.isFinite(values[i]) || !Number.isFinite(weight)) return 'not-finite';
    if (weight < 0) return 'negative-weight';
    if (weight > 0) hasWeight = true;
  }
  return hasWeight ? undefined : 'no-values';
}

/** Weight of row `i`. */
export function weightOf(weights: Float64Array | undefined, i: number): number {
  return weights ? (weights[i] as number) : 1;
}

/** Weight of all rows. */
export function totalWeight(values: Float64Array, weights?: Float64Array): number {
  return weights ? compensatedSum(weights.length, (i) => weights[i] as number) : values.length;
}

/** Value × weight of all rows. */
export function totalOf(values: Float64Array, weights?: Float64Array): number {
  return compensatedSum(values.length, (i) => weightOf(weights, i) * (values[i] as number));
}

/** Sorts values that `refusal` has let through. The arrays given are left as they are. */
export function ascending(values: Float64Array, weights?: Float64Array): Ascending {
  return weights ? ascendingByWeight(values, weights) : ascendingPlain(values);
}

function ascendingPlain(values: Float64Array): Ascending {
  const upTo = new Float64Array(values.length);
  for (let i = 0; i < upTo.length; i++) upTo[i] = i + 1;
  return { values: values.slice().sort(), upTo, weight: values.length };
}

function ascendingByWeight(values: Float64Array, weights: Float64Array): Ascending {
  const order = ascendingOrder(values);
  const sorted = new Float64Array(order.length);
  const weightOfSorted = new Float64Array(order.length);
  const upTo = new Float64Array(order.length);
  let count = 0;
  let sum = 0;
  let lost = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const add = weights[i] as number;
    if (add === 0) continue;
    const next = sum + add;
    lost += sum >= add ? sum - next + add : add - next + sum;
    sum = next;
    sorted[count] = values[i] as number;
    weightOfSorted[count] = add;
    upTo[count++] = sum + lost;
  }
  return {
    values: sorted.subarray(0, count),
    weights: weightOfSorted.subarray(0, count),
    upTo: upTo.subarray(0, count),
    weight: upTo[count - 1] as number,
  };
}
