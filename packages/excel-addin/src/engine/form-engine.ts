import { formValues, proposeForm } from '@taizhang/core/form';
import { askOptions } from './ask-engine';
import type { FormEngine } from './forms';
import type { EngineState } from './state';

/** Understands blank forms from the ledgers that were put in. The form itself is not one of them. */
export function formEngine(state: EngineState): FormEngine {
  return {
    proposeForm: async (form, remembered) => {
      const reading = state.reading();
      return proposeForm(form, reading.dataset, reading.pack, { ...askOptions(state, reading), remembered });
    },
    formValues: async (cells) => {
      const reading = state.reading();
      return formValues(cells, reading.dataset, reading.pack, askOptions(state, reading));
    },
  };
}
