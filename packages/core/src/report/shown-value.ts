import type { Value } from '../check/finding';
import type { ColumnSpec } from '../ledgers/ledger';
import type { Tell } from '../text/lang';

/**
 * A value as its column prints it: money in the column's unit without idle zeros, shares as percent, truths as 是/否.
 *
 * @example
 * shownValue(900000, household.columns.incomePerHead, (zh) => zh) //=> '9000'
 */
export function shownValue(value: Value, column: ColumnSpec | undefined, tell: Tell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? tell('是', 'yes') : tell('否', 'no');
  if (typeof value === 'string') return value;
  if (column?.kind.id === 'money') return String(Number((value / (column.unit === '万元' ? 1e6 : 100)).toFixed(6)));
  return column && column.kind.type !== 'text' ? column.kind.write(value) : String(value);
}
