import { bitAt } from '../../packages/core/src/engine/bits';
import { Evaluator } from '../../packages/core/src/engine/evaluate';
import type { PolicyLookup, RowValue } from '../../packages/core/src/engine/explain';
import type { Node } from '../../packages/core/src/expr/node';
import type { Dataset } from '../../packages/core/src/table/table';
import { declarations } from './random-world';

/** The vectorised evaluator as one more reader of random trees: the value of every row, null for unknown. */
export function vectorised(node: Node, ledger: string, dataset: Dataset, policy: PolicyLookup): RowValue[] {
  const evaluator = new Evaluator({ dataset, declared: declarations, policy });
  // Announced twice and asked twice: what is kept for the second use must be what was answered first.
  evaluator.announce(node, ledger);
  evaluator.announce(node, ledger);
  evaluator.vector(node, ledger);
  return valuesOf(evaluator, node, ledger, dataset);
}

/** Many trees in one evaluator, as a check runs them: sub-trees that several trees share are evaluated once. */
export function vectorisedTogether(nodes: readonly Node[], ledger: string, dataset: Dataset, policy: PolicyLookup): RowValue[][] {
  const evaluator = new Evaluator({ dataset, declared: declarations, policy });
  for (const node of nodes) evaluator.announce(node, ledger);
  return nodes.map((node) => valuesOf(evaluator, node, ledger, dataset));
}

function valuesOf(evaluator: Evaluator, node: Node, ledger: string, dataset: Dataset): RowValue[] {
  const vector = evaluator.vector(node, ledger);
  return Array.from({ length: dataset.tables.get(ledger)?.length ?? 0 }, (_, row): RowValue => {
    if (vector.unknown !== null && bitAt(vector.unknown, row)) return null;
    if (vector.type === 'truth') return bitAt(vector.yes, row);
    if (vector.type === 'text') return vector.constant ?? (vector.texts[row] as string);
    return (vector.constant ?? (vector.values[row] as number)) + 0;
  });
}
