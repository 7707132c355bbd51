import type { ColumnSpec } from '../../ledgers/ledger';

const BY_KIND: Readonly<Record<string, string>> = {
  'id-number': '520000199001010031',
  'household-code': '520000000001',
  name: '测试甲',
  phone: '13800000000',
  'bank-card': '6200000000000000000',
  money: '12000',
  date: '2023-05-01',
  month: '2023-05',
  year: '2023',
  count: '4',
  months: '6',
  ratio: '95%',
  'ratio-percent': '95',
  remark: '示例说明',
};

/**
 * A made-up value that a column would take, for the sheet that says how to fill it in.
 *
 * @example
 * exampleOf(household.columns.headCount, []) //=> '4'
 */
export function exampleOf(column: ColumnSpec, options: readonly string[]): string {
  if (column.kind.type === 'codes') return options.slice(0, 2).join('、');
  if (options.length > 0) return options[0] as string;
  const known = BY_KIND[column.kind.id] ?? (column.kind.personal === 'name' ? BY_KIND.name : undefined);
  if (known !== undefined) return known;
  return column.kind.type === 'number' ? '3.5' : '示例';
}
