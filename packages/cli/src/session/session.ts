import type { Dataset, Pack, Policy, Sheet } from '@taizhang/core';
import type { Lang } from '../words/lang';
import type { InputFile } from './read-files';

/** Files that were read, recognised and made into tables: what every command works on. */
export interface Session {
  readonly files: readonly InputFile[];
  readonly sheets: readonly Sheet[];
  readonly dataset: Dataset;
  readonly pack: Pack;
  readonly policy: Policy;
  /** `--as-of`, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  /** `--region`, '' where it was not said. */
  readonly region: string;
  readonly lang: Lang;
}
