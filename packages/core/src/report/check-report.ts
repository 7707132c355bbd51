import type { CheckResult } from '../check/finding';
import { firstToFix } from '../check/first-to-fix';
import { teller } from '../text/lang';
import { byRule, type RuleGroup } from './by-rule';
import { dataDates } from './data-dates';
import { type Era, eraOf } from './era';
import { type FindingRow, findingRows } from './finding-row';
import type { Hints } from './hints';
import { type MissingValue, type NotChecked, notChecked } from './not-checked';
import type { Privacy } from './privacy/private-finding';
import type { Reading } from './reading';
import { type SheetReport, sheetReport } from './sheet-report';

/** A check in words: what the terminal, the findings workbook and the page all show. */
export interface CheckReport {
  readonly sheets: readonly SheetReport[];
  readonly rows: readonly FindingRow[];
  readonly first: readonly FindingRow[];
  readonly groups: readonly RuleGroup[];
  readonly notChecked: readonly NotChecked[];
  readonly missing: readonly MissingValue[];
  readonly counts: CheckResult['counts'];
  readonly undecidedRules: number;
  readonly era: Era | null;
  readonly asOf: readonly string[];
  readonly pack: string;
}

/**
 * Puts a check into words.
 *
 * @example
 * const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入'];
 * const row = ['520000000001', '测试甲', 3, 9000];
 * const reading = readGrids([gridFromRows([head, row, row])], defaultPack);
 * const result = check(reading.dataset, defaultPack);
 * checkReport(reading, result, { names: false }).counts.error //=> 1
 */
export function checkReport(reading: Reading, result: CheckResult, privacy: Privacy, hints?: Hints): CheckReport {
  const tell = teller(reading.lang);
  const era = eraOf(reading.dataset);
  const rows = findingRows(result.findings, reading.pack, reading.lang, privacy);
  const at = new Map(result.findings.map((finding, i) => [finding, rows[i] as FindingRow]));
  const { reasons, missing } = notChecked(result, reading.pack, era, tell, hints);
  return {
    sheets: reading.sheets.map((sheet) => sheetReport(sheet, reading.pack, era, tell, hints)),
    rows,
    first: firstToFix(result.findings).map((finding) => at.get(finding) as FindingRow),
    groups: byRule(rows),
    notChecked: reasons,
    missing,
    counts: result.counts,
    undecidedRules: result.rules.filter((rule) => rule.undecided > 0).length,
    era,
    asOf: dataDates(reading),
    pack: result.pack,
  };
}
