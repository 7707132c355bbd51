import { columnNumber } from '@taizhang/core';
import type { Reconciliation, ReconcileOptions } from '@taizhang/core/reconcile';
import type { Watch } from '../engine/engine';
import type { HostMarks, SheetRef } from '../host/port';
import type { PutAnswer } from './app';
import { putSheets } from './put-sheets';
import type { ReadService } from './read-service';
import type { ServiceContext } from './service-context';

/** 比对: two sheets as they stand now; the differences as sheets, and on wish as marks in both. */
export function reconcileService(context: ServiceContext, read: ReadService) {
  const { host, engine } = context;
  return {
    reconcile: async (a: SheetRef, b: SheetRef, options: ReconcileOptions, watch?: Watch): Promise<Reconciliation> => {
      await read.fresh(watch);
      return engine.reconcile(a, b, options, watch);
    },
    putReconciliation: async (
      result: Reconciliation,
      { names, mark }: { readonly names: boolean; readonly mark: boolean },
    ): Promise<PutAnswer> => {
      const sheets = await engine.reconciliationSheets(result, { names });
      const answer = await putSheets(
        context,
        sheets.map((spec) => ({ spec })),
        { book: 'reconciliation' },
      );
      if (mark && host.can.marks) await host.mark(marksOf(result));
      return answer;
    },
  };
}

/** Cells that differ, in both sheets; rows that stand only here, by the first compared column. */
function marksOf({ a, b, fields, onlyA, onlyB, differing }: Reconciliation): HostMarks[] {
  const letters = new Map(fields.map((field) => [field.field, field]));
  const first = fields[0];
  const side = (which: 'a' | 'b'): HostMarks['cells'] => {
    const columnOf = (field: { letterA: string; letterB: string } | undefined): number =>
      Math.max(0, columnNumber((which === 'a' ? field?.letterA : field?.letterB) ?? 'A'));
    const only = (which === 'a' ? onlyA : onlyB).map(({ row }) => ({ row, column: columnOf(first), severity: 'suspect' as const }));
    const cells = differing.flatMap((row) =>
      row.cells.map(({ field }) => ({ row: row[which].row, column: columnOf(letters.get(field)), severity: 'suspect' as const })),
    );
    return [...only, ...cells];
  };
  return [
    { sheet: { source: a.source, sheet: a.sheet }, cells: side('a') },
    { sheet: { source: b.source, sheet: b.sheet }, cells: side('b') },
  ].filter((marks) => marks.cells.length > 0);
}
