import { cellAddress } from '@taizhang/core';
import type { FormCell, FormProposal } from '@taizhang/core/form';
import type { HostEdit, SheetRef } from '../host/port';
import type { WriteAnswer } from './app';
import type { ReadService } from './read-service';
import { refuse } from './refuse';
import type { ServiceContext } from './service-context';

/** A value for a cell of a form, with the words of where it comes from. */
export interface FormEdit extends HostEdit {
  readonly provenance: string;
}

/** 套表: proposes what belongs into a blank form, and has the confirmed cells written. */
export function formService(
  { host, engine, settings, change, words }: ServiceContext,
  read: ReadService,
  write: (edits: readonly FormEdit[]) => Promise<WriteAnswer>,
) {
  return {
    proposeForm: async (sheet: SheetRef): Promise<FormProposal> => {
      await read.fresh();
      const form = await host.read(sheet);
      const proposal = await engine.proposeForm(form, []);
      const forms = settings().forms;
      const remembered = Object.hasOwn(forms, proposal.signature) ? forms[proposal.signature] : undefined;
      return remembered ? engine.proposeForm(form, remembered) : proposal;
    },
    /** Cells without a value are left as they are; the readings of all confirmed ones are remembered for the form's signature. */
    fillForm: async (sheet: SheetRef, proposal: FormProposal, cells: readonly FormCell[]): Promise<WriteAnswer> => {
      if (cells.length === 0) throw refuse((words) => words.noFormCells);
      await read.fresh();
      // The clerk may have typed into the form, or moved its rows, since it was looked at.
      const now = headsByPlace(await engine.proposeForm(await host.read(sheet), []));
      const seen = headsByPlace(proposal);
      const isAsSeen = (cell: FormCell): boolean => now.has(placeOf(cell)) && now.get(placeOf(cell)) === seen.get(placeOf(cell));
      const kept = cells.filter(isAsSeen);
      const changed = cells.filter((cell) => !isAsSeen(cell));
      const values = await engine.formValues(kept);
      const edits = values.flatMap(({ row, column, value, provenance }): FormEdit[] =>
        value === null ? [] : [{ sheet, row, column, value, provenance }],
      );
      const answer = await write(edits);
      if (kept.length > 0) await change({ forms: { ...settings().forms, [proposal.signature]: cells } });
      const why = words().formChanged;
      const refused = changed.map(({ row, column }) => ({ cell: cellAddress(row, column), sheet: sheet.sheet, why }));
      return { written: answer.written, refused: [...answer.refused, ...refused] };
    },
  };
}

const placeOf = ({ row, column }: FormCell): string => `${row}|${column}`;

/** The heads of every blank cell, by its place. */
function headsByPlace({ cells }: FormProposal): ReadonlyMap<string, string> {
  return new Map(cells.map((cell) => [placeOf(cell), JSON.stringify([cell.rowHead, cell.columnHead])]));
}
