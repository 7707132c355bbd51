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
  { host, engine, settings, change }: ServiceContext,
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
      const values = await engine.formValues(cells);
      const edits = values.flatMap(({ row, column, value, provenance }): FormEdit[] =>
        value === null ? [] : [{ sheet, row, column, value, provenance }],
      );
      const answer = await write(edits);
      await change({ forms: { ...settings().forms, [proposal.signature]: cells } });
      return answer;
    },
  };
}
