import { columnNumber, type Grid } from '@taizhang/core';
import type { ReconcileOptions, Reconciliation } from '@taizhang/core/reconcile';
import type { Watch } from '../engine/engine';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { HostMarks, SheetHost, SheetRef } from '../host/port';
import type { PutAnswer } from './app';
import { inGrid } from './find-rows';
import { whole } from './half-done';
import { putSheets } from './put-sheets';
import type { ReadService } from './read-service';
import { rowOf } from './row-content';
import type { ServiceContext } from './service-context';

/** 比对: two sheets as they stand now; the differences as sheets, and on wish as marks in both. */
export function reconcileService(context: ServiceContext, read: ReadService) {
  const { host, engine } = context;
  /** The two sheets as they were when they were compared. */
  const compared = new WeakMap<Reconciliation, ReadonlyMap<string, Grid>>();
  return {
    reconcile: async (a: SheetRef, b: SheetRef, options: ReconcileOptions, watch?: Watch): Promise<Reconciliation> => {
      await read.fresh(watch);
      const result = await engine.reconcile(a, b, options, watch);
      compared.set(result, new Map(read.held()));
      return result;
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
      if (!mark || !host.can.marks) return answer;
      const { marks, unsure } = await marksNow(host, marksOf(result), compared.get(result));
      await whole(host, 'marks', () => host.mark(marks));
      return unsure === 0 ? answer : { ...answer, notes: [...answer.notes, context.words().write.unsurePairs(unsure)] };
    },
  };
}

/** The marks where their rows stand by now, told by everything that they hold; rows that changed since are counted and not marked. */
async function marksNow(
  host: SheetHost,
  marks: readonly HostMarks[],
  before: ReadonlyMap<string, Grid> | undefined,
): Promise<{ marks: HostMarks[]; unsure: number }> {
  const moved: HostMarks[] = [];
  let unsure = 0;
  for (const { sheet, cells } of marks) {
    const then = before?.get(sheetKey(sheet));
    if (!then) throw new HostError('changed', { sheet: sheet.sheet });
    const rows = cells.map(({ row }) => ({ row, cells: rowOf(then, row), columns: [] }));
    const found = inGrid({ sheet, before: then, telling: [], header: [], rows }, await host.read(sheet));
    const own = cells.flatMap((cell, i) => {
      const place = found[i];
      return place && 'row' in place ? [{ ...cell, row: place.row }] : [];
    });
    unsure += new Set(cells.flatMap(({ row }, i) => ('why' in (found[i] ?? { why: '' }) ? [row] : []))).size;
    if (own.length > 0) moved.push({ sheet, cells: own });
  }
  return { marks: moved, unsure };
}

/** Cells that differ, in both sheets; rows that stand only here, by the first compared column. */
function marksOf({ a, b, fields, onlyA, onlyB, differing }: Reconciliation): HostMarks[] {
  const letters = new Map(fields.map((field) => [field.field, field]));
  const first = fields[0];
  const side = (which: 'a' | 'b'): HostMarks['cells'] => {
    const columnOf = (field: { letterA: string; letterB: string } | undefined): number =>
      Math.max(0, columnNumber((which === 'a' ? field?.letterA : field?.letterB) ?? 'A'));
    const only = (which === 'a' ? onlyA : onlyB).map(({ row }) => ({
      row,
      column: columnOf(first),
      severity: 'suspect' as const,
    }));
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
