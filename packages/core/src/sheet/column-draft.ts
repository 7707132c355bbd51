import type { Grid } from '../table/grid';
import type { Binding, BindingDoubt } from '../table/sheet';
import type { HeaderColumn } from './header-columns';
import type { HeaderMatch } from './match-header';

/** Where the values under the header stand, to be asked whether they agree with it. */
export interface ValueRows {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly statedYear: number | null;
}

/** A column with the field that it seems to be, before doubles are settled. */
export interface Draft {
  readonly column: HeaderColumn;
  match: HeaderMatch;
  doubt: BindingDoubt | null;
  by: Binding['by'];
  alternatives: readonly string[];
}
