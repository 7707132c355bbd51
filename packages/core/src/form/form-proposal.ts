import type { FormCell } from './form-cell';

/** What the tool proposes for a blank form. Nothing is written before the clerk has confirmed it. */
export interface FormProposal {
  /** Identity of the form, made of its heads: next month's is known again. */
  readonly signature: string;
  readonly title: string | null;
  readonly cells: readonly ProposedCell[];
  /** Filled cells and formulas of the form are never touched. */
  readonly kept: number;
}

export interface ProposedCell extends FormCell {
  /** The heads above and beside it, as they stand. */
  readonly rowHead: string;
  readonly columnHead: string;
  /** 口径 in words; '' where nothing fits. */
  readonly says: string;
  readonly confidence: 'remembered' | 'sure' | 'doubtful' | 'none';
  /** The value as it would be written; null where it cannot be told, with the reason. */
  readonly value: number | null;
  readonly why: string;
  /** Other readings that the clerk may choose. */
  readonly alternatives: readonly { readonly cell: FormCell; readonly says: string; readonly value: number | null }[];
}
