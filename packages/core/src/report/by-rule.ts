import type { Severity } from '../rules/rule';
import type { FindingRow } from './finding-row';

/** All findings of one rule (of one way of being unreadable). */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
  readonly rows: readonly FindingRow[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, suspect: 1, notice: 2 };

/**
 * Findings by rule: the gravest first, then the most frequent.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * const rows = findingRows(result.findings, defaultPack, 'zh', { names: false });
 * byRule(rows)[0]?.count //=> 1
 */
export function byRule(rows: readonly FindingRow[]): RuleGroup[] {
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const key = `${row.rule}|${row.severity}|${row.finding.data.problem ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .map((group) => {
      const first = group[0] as FindingRow;
      return { rule: first.rule, severity: first.severity, title: first.title, count: group.length, rows: group };
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
