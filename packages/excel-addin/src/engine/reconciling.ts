import type { ReconcileOptions, Reconciliation } from '@taizhang/core/reconcile';
import type { SheetSpec } from '@taizhang/files';
import type { SheetRef } from '../host/port';
import type { Watch } from './engine';

export interface ReconcilingEngine {
  /** Compares two sheets by key; one may have only names and numbers. */
  reconcile(a: SheetRef, b: SheetRef, options: ReconcileOptions, watch?: Watch): Promise<Reconciliation>;
  reconciliationSheets(result: Reconciliation, options: { readonly names: boolean }): Promise<readonly SheetSpec[]>;
}
