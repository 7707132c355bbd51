import type { FunctionNode } from '../expr/functions/function-node';
import { type Bits, bitAt, makeBits, setBit, union } from './bits';
import { truthOf } from './kernels';
import type { Vector } from './vector';

/** The answers of a function node for every row; a row with an argument that is not known is not asked. */
export function callFunction(fn: FunctionNode, args: readonly Vector[], n: number): Vector {
  const given = args.map((a) => a.unknown).reduce(union, null);
  const unknown: Bits = given === null ? makeBits(n) : given.slice();
  const call = fn.of as (...values: unknown[]) => number | string | boolean | null;
  const answer = answers(args, call);
  if (fn.gives === 'text') {
    const texts: string[] = new Array(n).fill('');
    for (let i = 0; i < n; i++) {
      if (given !== null && bitAt(given, i)) continue;
      const value = answer(i) as string | null;
      if (value === null) setBit(unknown, i);
      else texts[i] = value;
    }
    return { type: 'text', texts, unknown };
  }
  if (fn.gives === 'truth') {
    const yes = makeBits(n);
    for (let i = 0; i < n; i++) {
      if (given !== null && bitAt(given, i)) continue;
      const value = answer(i);
      if (value === null) setBit(unknown, i);
      else if (value) setBit(yes, i);
    }
    return truthOf(yes, unknown);
  }
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (given !== null && bitAt(given, i)) continue;
    const value = answer(i) as number | null;
    if (value === null) setBit(unknown, i);
    else values[i] = value;
  }
  return { type: fn.gives, values, unknown };
}

/** What the function says of a row. Most functions take the text of one column. */
function answers<T>(args: readonly Vector[], call: (...values: unknown[]) => T): (i: number) => T {
  const [first] = args;
  if (args.length === 1 && first?.type === 'text' && first.constant === undefined) {
    const { texts } = first;
    return (i) => call(texts[i]);
  }
  const readers = args.map(reader);
  return (i) => call(...readers.map((read) => read(i)));
}

function reader(vector: Vector): (i: number) => number | string | boolean {
  if (vector.type === 'truth') return (i) => bitAt(vector.yes, i);
  if (vector.type === 'text') return (i) => vector.constant ?? (vector.texts[i] as string);
  return (i) => vector.constant ?? (vector.values[i] as number);
}
