import type { Pack } from '../pack';
import type { PolicyDocument } from '../policy/policy';
import { createPolicy } from '../policy/resolve';
import type { Corrections } from '../sheet/corrections';
import { readTables } from '../sheet/read-tables';
import { recognize } from '../sheet/recognize';
import { setAsideCopies } from '../sheet/set-aside-copies';
import { shareDates } from '../sheet/share-dates';
import type { Grid } from '../table/grid';
import type { Lang } from '../text/lang';
import type { Reading } from './reading';

export interface ReadGridsOptions {
  /** Day of data that state none, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Division code of the place, for its policy values. */
  readonly region?: string;
  readonly corrections?: Corrections;
  /** The office's own policy values. */
  readonly policy?: readonly PolicyDocument[];
  /** Chinese unless said. */
  readonly lang?: Lang;
}

/**
 * Recognises sheets and reads them into tables: what every report is made from. What stands twice under two tabs is read once.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * readGrids([gridFromRows([head, row])], defaultPack).sheets[0]?.ledger //=> 'household'
 */
export function readGrids(grids: readonly Grid[], pack: Pack, options: ReadGridsOptions = {}): Reading {
  const { asOf, region = '', corrections, policy, lang = 'zh' } = options;
  const recognised = grids.flatMap((grid) => recognize(grid, pack.ledgers, corrections ? { corrections } : {}));
  const sheets = setAsideCopies(shareDates(recognised, pack.ledgers), pack.ledgers, asOf);
  const dataset = readTables(sheets, pack.ledgers, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(region === '' ? {} : { region }),
  });
  return {
    sheets,
    dataset,
    pack,
    policy: createPolicy(pack.documents, policy ? { extra: policy } : {}),
    asOf: asOf ?? null,
    region,
    lang,
  };
}
