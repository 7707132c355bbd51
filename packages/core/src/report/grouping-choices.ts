import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { CellStatus, type Table } from '../table/table';
import type { Tell } from '../text/lang';
import { eraOf, existsIn } from './era';
import type { Reading } from './reading';

/** A column, or several, by which figures can be grouped. */
export interface GroupingChoice {
  /** First field; what a caller gives back. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  /** Values that rows have, so that a column of one value is not offered first. */
  readonly groups: number;
}

const PLACES: readonly (readonly [string, readonly string[], readonly [string, string]])[] = [
  ['village', ['village'], ['按村', 'By village']],
  ['villageGroup', ['village', 'villageGroup'], ['按组', 'By group']],
  ['township', ['township'], ['按乡镇', 'By township']],
];
/** More groups than this are a list, not a grouping. */
const MOST = 400;

/**
 * Columns by which the figures of a reading can be grouped: places first, then coded columns and yes-or-no columns that have at least
 * two values. Columns of another era are not named.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入', '村'];
 * const rows = [['520000000001', '测试甲', 3, 9000, '甲村'], ['520000000002', '测试乙', 2, 9500, '乙村']];
 * groupingChoices(readGrids([gridFromRows([head, ...rows])], defaultPack), teller('zh')).map(({ id }) => id) //=> ['village']
 */
export function groupingChoices(reading: Reading, tell: Tell): GroupingChoice[] {
  const tables = [...reading.dataset.tables.values()];
  const ledgers = reading.pack.ledgers.filter((ledger) => reading.dataset.tables.has(ledger.id));
  const countOf = (fields: readonly string[]): number => Math.max(0, ...tables.map((table) => groupCount(table, fields)));
  const places = PLACES.filter(([, fields]) => tables.some((table) => fields.every((field) => table.columns.has(field)))).map(
    ([id, fields, [zh, en]]): GroupingChoice => ({ id, title: tell(zh, en), fields, groups: countOf(fields) }),
  );
  const era = eraOf(reading.dataset);
  const others = new Map<string, GroupingChoice>();
  for (const ledger of ledgers)
    for (const [field, spec] of Object.entries(ledger.columns)) {
      if (!canGroup(ledger, spec, field) || others.has(field) || !existsIn(era, spec)) continue;
      if (!reading.dataset.tables.get(ledger.id)?.columns.has(field)) continue;
      others.set(field, { id: field, title: tell(spec.title, spec.en), fields: [field], groups: countOf([field]) });
    }
  return [...places, ...others.values()].filter(({ groups }) => groups > 1 && groups <= MOST);
}

function canGroup(ledger: Ledger, { kind }: ColumnSpec, field: string): boolean {
  return !kind.personal && !ledger.place.includes(field) && (kind.type === 'code' || kind.type === 'truth');
}

function groupCount(table: Table, fields: readonly string[]): number {
  const columns = fields.flatMap((field) => table.columns.get(field) ?? []);
  if (columns.length < fields.length) return 0;
  const seen = new Set<string>();
  for (let row = 0; row < table.length && seen.size <= MOST; row++)
    seen.add(
      columns
        .map(({ status, texts, values }) => (status[row] === CellStatus.ok ? (texts?.[row] ?? values?.[row]) : ''))
        .join('\u0000'),
    );
  return seen.size;
}
