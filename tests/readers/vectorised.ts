import type { PolicyLookup, Value } from '../../packages/core/src/engine/explain';
import type { Node } from '../../packages/core/src/expr/node';
import type { Dataset } from '../../packages/core/src/table/table';

/** The vectorised evaluator as one more reader of random trees: the value of every row, null for unknown. */
export const vectorised: ((node: Node, ledger: string, dataset: Dataset, policy: PolicyLookup) => Value[]) | null = null;
