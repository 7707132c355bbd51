/** Where something is: `row` as Excel shows it, `columns` as letters. */
export interface Place {
  readonly source: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly string[];
}
