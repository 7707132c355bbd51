import type { FormCell } from './form-cell';

/** What an empty cell asks for, as far as its heads say it. */
export interface Meaning {
  readonly of: FormCell['of'];
  readonly group: FormCell['group'];
  readonly unit: string | null;
  readonly isSure: boolean;
  /** Why nothing, or nothing certain, is proposed. */
  readonly why: string;
  readonly alternatives: readonly FormCell['of'][];
}
