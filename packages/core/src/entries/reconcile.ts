export type { DifferingRow, ReconciledRow, ReconciledSide, ReconcileOptions, Reconciliation } from '../reconcile/reconciliation';
export { type NotComparable, reconcile } from '../reconcile/reconcile';
