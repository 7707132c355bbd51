import { type Dataset, type Grid, readTables } from '@taizhang/core';
import { formValues, proposeForm } from '@taizhang/core/form';
import type { Reading } from '@taizhang/core/report';
import { askOptions } from './ask-engine';
import type { FormEngine } from './forms';
import { type EngineState, sheetKey } from './state';

/** Understands blank forms from the ledgers that were put in. A form is none of them, even where its heads read like one. */
export function formEngine(state: EngineState): FormEngine {
  let form: Grid | null = null;
  return {
    proposeForm: async (grid, remembered) => {
      form = grid;
      const reading = state.reading();
      return proposeForm(grid, without(form, reading), reading.pack, { ...askOptions(state, reading), remembered });
    },
    formValues: async (cells) => {
      const reading = state.reading();
      return formValues(cells, without(form, reading), reading.pack, askOptions(state, reading));
    },
  };
}

/** The ledgers without the form last looked at. */
function without(form: Grid | null, { sheets, dataset, pack, asOf, region }: Reading): Dataset {
  const isForm = ({ grid }: Reading['sheets'][number]): boolean => form !== null && sheetKey(grid) === sheetKey(form);
  if (!sheets.some((sheet) => isForm(sheet) && sheet.ledger !== null && !sheet.refused)) return dataset;
  const others = sheets.filter((sheet) => !isForm(sheet));
  return readTables(others, pack.ledgers, { ...(asOf === null ? {} : { asOf }), ...(region === '' ? {} : { region }) });
}
