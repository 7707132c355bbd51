import type { Grid } from '@taizhang/core';
import type { FormCell, FormProposal } from '@taizhang/core/form';

export interface FormEngine {
  /** For each empty cell of a blank form: which row, which column, which 口径. `remembered` are those of the same signature. */
  proposeForm(form: Grid, remembered: readonly FormCell[]): Promise<FormProposal>;
  /** The values of confirmed cells, with the words of their provenance. */
  formValues(
    cells: readonly FormCell[],
  ): Promise<
    readonly { readonly row: number; readonly column: number; readonly value: number | null; readonly provenance: string }[]
  >;
}
