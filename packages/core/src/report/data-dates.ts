import { formatDay } from '../kinds/day';
import { CellStatus } from '../table/table';
import type { Tell } from '../text/lang';
import type { Reading } from './reading';

const LISTED = 3;

/**
 * The days that the rows are about, by their own column, their sheet or the caller. Days of vouchers are their own, not the data's.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * dataDates(readGrids([gridFromRows([head, row])], defaultPack, { asOf: '2023-12-31' })) //=> ['2023-12-31']
 */
export function dataDates(reading: Reading): string[] {
  const vouchers = new Set(reading.pack.ledgers.filter((ledger) => ledger.rowIs === 'voucher').map((ledger) => ledger.id));
  const days = new Set<number>();
  for (const { ledger, asOf, length } of reading.dataset.tables.values()) {
    if (vouchers.has(ledger) && reading.dataset.tables.size > 1) continue;
    for (let row = 0; row < length; row++)
      if (asOf.status[row] === CellStatus.ok) days.add((asOf.values as Float64Array)[row] as number);
  }
  return [...days].sort((one, other) => one - other).map(formatDay);
}

/**
 * 数据日期 in a few words: each of a few, first and last of many, 不明.
 *
 * @example
 * datesText(['2022-12-31', '2023-12-31'], teller('zh')) //=> '2022-12-31、2023-12-31'
 */
export function datesText(dates: readonly string[], tell: Tell): string {
  if (dates.length === 0) return tell('不明', 'not known');
  return dates.length > LISTED ? `${dates[0]}${tell('至', ' to ')}${dates[dates.length - 1]}` : dates.join(tell('、', ', '));
}
