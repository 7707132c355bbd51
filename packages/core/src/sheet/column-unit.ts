import type { ColumnSpec } from '../ledgers/ledger';

/** 分 in one of each unit of money. */
const FEN: ReadonlyMap<string, number> = new Map([
  ['分', 1],
  ['角', 10],
  ['元', 100],
  ['百元', 10_000],
  ['千元', 100_000],
  ['万元', 1_000_000],
  ['亿元', 10_000_000_000],
]);

/** Units of the same size under other names. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['户次', '户'],
  ['人次', '人'],
]);

/**
 * The factor with which a column is read. Money: 分 per unit, from the header's own unit, else the sheet's, else the column's,
 * else 元. Every other kind: 1, or NaN where the header says another unit than the column has, since nothing is converted silently.
 */
export function moneyFactor(spec: ColumnSpec, headerUnit: string | null, sheetUnit: string | null): number {
  if (spec.kind.id === 'money') return FEN.get(headerUnit ?? sheetUnit ?? spec.unit ?? '元') ?? Number.NaN;
  if (headerUnit === null || spec.unit === undefined) return 1;
  return headerUnit === spec.unit || SAME.get(headerUnit) === spec.unit ? 1 : Number.NaN;
}
