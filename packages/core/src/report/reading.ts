import type { Pack } from '../pack';
import type { Policy } from '../policy/resolve';
import type { Sheet } from '../table/sheet';
import type { Dataset } from '../table/table';
import type { Lang } from '../text/lang';

/** Sheets that were read, and made into tables: what every report is made from. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  readonly dataset: Dataset;
  readonly pack: Pack;
  readonly policy: Policy;
  /** Day of data that states none, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  /** '' where it was not said. */
  readonly region: string;
  readonly lang: Lang;
}
