import { type Grid, recognize, type Sheet } from '@taizhang/core';
import { reconcile } from '@taizhang/core/reconcile';
import { reconciliationSheet, teller } from '@taizhang/core/report';
import type { SheetRef } from '../host/port';
import { ServiceError } from '../services/service-error';
import type { ReconcilingEngine } from './reconciling';
import { type EngineState, sheetKey } from './state';

/** Compares two sheets. They are recognised anew, each by itself: what the check sets aside as a copy is just what is to be compared. */
export function reconcileEngine(state: EngineState): ReconcilingEngine {
  return {
    reconcile: async (a, b, options) => {
      const [sheetA, sheetB] = sheetsOf(state, a, b);
      const result = reconcile(sheetA, sheetB, state.pack.ledgers, options);
      if ('why' in result) throw refusal(result, a, b);
      if (state.settings.language !== 'en') return result;
      const title = (field: string): string =>
        state.pack.ledgers.find((one) => one.id === result.a.ledger)?.columns[field]?.en ?? field;
      return {
        ...result,
        keyTitles: result.key.map(title),
        fields: result.fields.map((field) => ({ ...field, title: title(field.field) })),
      };
    },
    reconciliationSheets: async (result, options) => [
      reconciliationSheet(result, teller(state.settings.language === 'en' ? 'en' : 'zh'), options),
    ],
  };
}

function sheetsOf(state: EngineState, a: SheetRef, b: SheetRef): readonly [Sheet, Sheet] {
  const [gridA, gridB] = [gridOf(state, a), gridOf(state, b)];
  const [knownA, knownB] = [recognised(state, gridA), recognised(state, gridB)];
  // A department's list with only a name and a number is read with the columns of the ledger that it is compared with.
  const asLedgerOf = (other: Sheet | null): string => other?.ledger ?? 'person';
  const sheetA = knownA ?? recognised(state, gridA, asLedgerOf(knownB));
  const sheetB = knownB ?? recognised(state, gridB, asLedgerOf(knownA));
  if (!sheetA) throw notRead(a);
  if (!sheetB) throw notRead(b);
  return [sheetA, sheetB];
}

function gridOf(state: EngineState, sheet: SheetRef): Grid {
  const grid = state.grids.get(sheetKey(sheet));
  if (!grid) throw notRead(sheet);
  return grid;
}

/** The ledger with most rows on the sheet; null where there is none. */
function recognised(state: EngineState, grid: Grid, ledger?: string): Sheet | null {
  const headers = state.settings.corrections ?? [];
  const sheets = recognize(grid, state.pack.ledgers, {
    ...(headers.length > 0 ? { corrections: { schemaVersion: 1 as const, headers } } : {}),
    ...(ledger === undefined ? {} : { ledger }),
  });
  return (
    sheets
      .filter((sheet) => sheet.ledger !== null && !sheet.refused && sheet.dataRows.length > 0)
      .sort((one, other) => other.dataRows.length - one.dataRows.length)[0] ?? null
  );
}

function notRead({ sheet }: SheetRef): ServiceError {
  return new ServiceError(
    `“${sheet}”没有认出表头，不能比对。请看第一行标题下面是否有“姓名”“身份证号”这样的列名。`,
    `No header was recognised on "${sheet}": it needs titles such as name and ID number.`,
  );
}

function refusal(result: { readonly why: string; readonly side?: 'a' | 'b' }, a: SheetRef, b: SheetRef): ServiceError {
  if (result.why === 'not-read') return notRead(result.side === 'b' ? b : a);
  return new ServiceError(
    `“${a.sheet}”和“${b.sheet}”没有共同的列可以对应。两张表至少要都有证件号码，或都有户编号，或都有姓名。`,
    `"${a.sheet}" and "${b.sheet}" have no common column to match by: both need ID numbers, household codes or names.`,
  );
}
