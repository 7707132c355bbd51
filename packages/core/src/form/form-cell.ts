import type { Question } from '../ask/question';

/** What stands in one empty cell of an upper level's form. */
export interface FormCell {
  /** Row as the sheet shows it, column A = 0. */
  readonly row: number;
  readonly column: number;
  /** An indicator of the pack, or a question of the office's own; restricted to one group where the form has rows for villages. */
  readonly of: { readonly indicator: string } | { readonly question: Question } | null;
  readonly group?: { readonly field: string; readonly value: string };
  /** Factor of the printed unit: 万元 → 1/10000 where the form says so. */
  readonly unit?: string;
}
