import type { AggregateNode } from '../expr/node';
import { type Bits, bitAt, makeBits, setBit } from './bits';
import type { RowKeys } from './keys';
import type { NumberVector, TextVector, TruthVector, Vector } from './vector';

/**
 * One number per key, then one per row. A row whose condition or value is not known makes the number of its whole group unknown:
 * SQL's SUM would skip it, a clerk may not.
 */
export function aggregateGroups(
  fn: AggregateNode['fn'],
  rowKeys: RowKeys,
  ownKeys: RowKeys,
  groups: number,
  of: Vector | null,
  where: TruthVector | null,
): NumberVector {
  const results = new Float64Array(groups);
  const spoiled = makeBits(groups);
  const met = makeBits(groups);
  const seen = fn === 'distinct' ? new Set<string>() : null;
  const value = of === null ? null : valueReader(of);
  for (let i = 0; i < rowKeys.length; i++) {
    const key = rowKeys[i] as number;
    if (key < 0) continue;
    if (where !== null) {
      if (where.unknown !== null && bitAt(where.unknown, i)) {
        setBit(spoiled, key);
        continue;
      }
      if (!bitAt(where.yes, i)) continue;
    }
    if (value === null || of === null) {
      results[key] = (results[key] as number) + 1;
      continue;
    }
    if (of.unknown !== null && bitAt(of.unknown, i)) {
      setBit(spoiled, key);
      continue;
    }
    accumulate(fn, results, met, seen, key, value(i));
  }
  const extreme = fn === 'min' || fn === 'max';
  const n = ownKeys.length;
  const values = new Float64Array(n);
  const unknown: Bits = makeBits(n);
  let any = false;
  for (let i = 0; i < n; i++) {
    const key = ownKeys[i] as number;
    if (key < 0 || bitAt(spoiled, key) || (extreme && !bitAt(met, key))) {
      setBit(unknown, i);
      any = true;
    } else values[i] = results[key] as number;
  }
  const type = extreme && of !== null && of.type === 'date' ? 'date' : 'number';
  return { type, values, unknown: any ? unknown : null };
}

function accumulate(
  fn: AggregateNode['fn'],
  results: Float64Array,
  met: Bits,
  seen: Set<string> | null,
  key: number,
  value: number | string,
): void {
  if (seen !== null) {
    const pair = `${key}\u0001${value}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      results[key] = (results[key] as number) + 1;
    }
    return;
  }
  const x = value as number;
  const now = results[key] as number;
  if (fn === 'sum') results[key] = now + x;
  else if (fn === 'count') results[key] = now + 1;
  else if (!bitAt(met, key)) results[key] = x;
  else results[key] = fn === 'min' ? Math.min(now, x) : Math.max(now, x);
  setBit(met, key);
}

function valueReader(of: Vector): (i: number) => number | string {
  if (of.type === 'text') return (i) => (of as TextVector).constant ?? (of.texts[i] as string);
  if (of.type === 'truth') return (i) => (bitAt(of.yes, i) ? 1 : 0);
  return (i) => (of as NumberVector).constant ?? (of.values[i] as number);
}
