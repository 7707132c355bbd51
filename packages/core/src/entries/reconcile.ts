export type { DifferingRow, ReconciledRow, ReconciledSide, ReconcileOptions, Reconciliation } from '../reconcile/reconciliation';
