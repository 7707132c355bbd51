import { columnLetters, type Ledger, type Sheet } from '@taizhang/core';
import { type Era, eraOf, existsIn, fieldTitle, ledgerTitle, sheetReport, type Tell, teller } from '@taizhang/core/report';
import { paneHints } from './hints';
import type { Choice, ColumnReading, ReadingEngine, SheetReading } from './reading';
import { inSlices } from './slices';
import { type EngineState, sheetKey } from './state';

/** Holds grids and settings, and says what was recognised. */
export function readingEngine(state: EngineState): ReadingEngine {
  return {
    configure: async (settings) => {
      if (JSON.stringify(settings) === JSON.stringify(state.settings)) return;
      const sheetsToo = JSON.stringify(settings.corrections ?? []) !== JSON.stringify(state.settings.corrections ?? []);
      state.settings = settings;
      state.changed(sheetsToo);
    },
    put: async (grid) => {
      state.grids.set(sheetKey(grid), grid);
      state.changed(false);
    },
    drop: async (sheet) => {
      if (sheet) state.grids.delete(sheetKey(sheet));
      else state.grids.clear();
      state.changed(false);
    },
    readings: async () => readingsOf(state, await inSlices(state.readingSteps(), undefined, state.pace)),
  };
}

function readingsOf(state: EngineState, { sheets, dataset, pack, lang }: ReturnType<EngineState['reading']>): SheetReading[] {
  const tell = teller(lang);
  const era = eraOf(dataset);
  const hints = paneHints(state.words());
  const ledgers = pack.ledgers.map((ledger) => ({ id: ledger.id, title: ledgerTitle(ledger, tell) }));
  return sheets.map((sheet) => {
    const said = sheetReport(sheet, pack, era, tell, hints);
    const ledger = pack.ledgers.find((one) => one.id === sheet.ledger);
    return {
      source: sheet.grid.source,
      sheet: sheet.grid.sheet,
      signature: sheet.signature,
      ledger: sheet.ledger,
      ledgerTitle: said.ledger,
      refused: said.refused,
      rows: said.rows,
      headerRows: said.headerRows,
      statedDate: said.dateFrom === '' ? said.statedDate : state.words().dateOfOther(said.statedDate, said.dateFrom),
      statedUnit: said.statedUnit,
      hiddenRows: said.hiddenRows,
      columns: columnsOf(sheet, ledger, said.columns, tell),
      skipped: said.skipped,
      ledgers,
      fields: ledger ? fieldsOf(ledger, era, tell) : [],
    };
  });
}

/** Fields that the clerk may say a column is: those of the data's own years. */
function fieldsOf(ledger: Ledger, era: Era | null, tell: Tell): Choice[] {
  return Object.entries(ledger.columns)
    .filter(([, column]) => existsIn(era, column))
    .map(([id]) => ({ id, title: fieldTitle(ledger, id, tell) }));
}

/** Columns in sheet order. `said` names the bindings first, then the columns that were left out. */
function columnsOf(
  sheet: Sheet,
  ledger: Ledger | undefined,
  said: ReturnType<typeof sheetReport>['columns'],
  tell: Tell,
): ColumnReading[] {
  const first = firstHeaded(sheet);
  const columns = [
    ...sheet.bindings.map(({ column, field, alternatives }) => ({
      column,
      field,
      alternatives: [field, ...(alternatives ?? [])],
    })),
    ...sheet.unbound.map(({ column }) => ({ column, field: null, alternatives: [] as string[] })),
  ].map(({ column, field, alternatives }, i): ColumnReading => {
    const words = said[i];
    return {
      column,
      inHeader: column - first,
      letters: columnLetters(column),
      header: words?.header ?? '',
      field,
      title: words?.title ?? '',
      state: words?.state ?? 'unbound',
      note: words?.note ?? '',
      alternatives:
        words?.state === 'doubtful' ? [...new Set(alternatives)].map((id) => ({ id, title: fieldTitle(ledger, id, tell) })) : [],
    };
  });
  return columns.sort((a, b) => a.column - b.column);
}

/** Corrections count columns from the first headed one, so that a form that was moved sideways is still known. */
function firstHeaded({ bindings, unbound }: Sheet): number {
  const headed = [...bindings, ...unbound].filter(({ header }) => header !== '').map(({ column }) => column);
  return headed.length === 0 ? 0 : Math.min(...headed);
}
