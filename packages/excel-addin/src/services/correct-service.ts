import type { SheetReading } from '../engine/reading';
import type { ReadService } from './read-service';
import { refuse } from './refuse';
import type { ServiceContext } from './service-context';

/** What a clerk says of a column or a sheet. `column` is the sheet's, A = 0. */
export interface ReadingChange {
  readonly column?: number;
  readonly field?: string | null;
  readonly ledger?: string;
}

/** Remembers what the clerk said, under the header's signature: next month's sheet with the same header is read so by itself. */
export function correctService({ settings, change }: ServiceContext, read: ReadService) {
  return async (reading: SheetReading, said: ReadingChange): Promise<readonly SheetReading[]> => {
    const corrections = settings().corrections ?? [];
    const before = corrections.findLast((one) => one.signature === reading.signature);
    const ledger = said.ledger ?? before?.ledger ?? reading.ledger;
    const column = reading.columns.find((one) => one.column === said.column);
    if (ledger === null || reading.signature === '' || (said.column !== undefined && !column))
      throw refuse((words) => words.noSuchColumn);
    // Another ledger has other fields: what was said of the columns goes.
    const kept = before?.ledger === ledger ? before.bindings : [];
    const bindings =
      column && said.field !== undefined
        ? [
            ...kept.filter((one) => one.column !== column.inHeader && (said.field === null || one.field !== said.field)),
            { column: column.inHeader, field: said.field },
          ]
        : kept;
    const others = corrections.filter((one) => one.signature !== reading.signature);
    await change({ corrections: [...others, { signature: reading.signature, ledger, bindings }] });
    return read.readings();
  };
}
