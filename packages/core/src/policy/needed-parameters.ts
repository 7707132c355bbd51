import type { Node } from '../expr/node';

/**
 * Ids of the policy parameters that these trees use, each once, in the order of first use: what a run must be able to answer,
 * and what is asked for once when no text at hand answers it.
 *
 * @example
 * neededParameters([{ op: 'param', param: 'exit-line' }]) //=> ['exit-line']
 */
export function neededParameters(trees: readonly Node[]): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>;
      if (node.op === 'param' && typeof node.param === 'string') found.add(node.param);
      else Object.values(node).forEach(visit);
    }
  };
  trees.forEach(visit);
  return [...found];
}
