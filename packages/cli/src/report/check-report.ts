import { type CheckResult, firstToFix } from '@taizhang/core';
import type { Privacy } from '../privacy/private-finding';
import type { Session } from '../session/session';
import { teller } from '../words/lang';
import { byRule, type RuleGroup } from './by-rule';
import { dataDates } from './data-dates';
import { type Era, eraOf } from './era';
import { type FindingRow, findingRows } from './finding-row';
import { type MissingValue, type NotChecked, notChecked } from './not-checked';
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

/** Puts a check into words. */
export function checkReport(session: Session, result: CheckResult, privacy: Privacy): CheckReport {
  const tell = teller(session.lang);
  const era = eraOf(session.dataset);
  const rows = findingRows(result.findings, session.pack, session.lang, privacy);
  const at = new Map(result.findings.map((finding, i) => [finding, rows[i] as FindingRow]));
  const { reasons, missing } = notChecked(result, session.pack, era, tell);
  return {
    sheets: session.sheets.map((sheet) => sheetReport(sheet, session.pack, era, tell)),
    rows,
    first: firstToFix(result.findings).map((finding) => at.get(finding) as FindingRow),
    groups: byRule(rows),
    notChecked: reasons,
    missing,
    counts: result.counts,
    undecidedRules: result.rules.filter((rule) => rule.undecided > 0).length,
    era,
    asOf: dataDates(session),
    pack: result.pack,
  };
}

const SHOWN = 20;

/** The same report with the names of persons hidden, cut to the findings that a terminal shows. */
export function withoutNames(report: CheckReport, session: Session): CheckReport {
  const hidden = (rows: readonly FindingRow[]): FindingRow[] =>
    findingRows(
      rows.map((row) => row.finding),
      session.pack,
      session.lang,
      { names: false },
    );
  return {
    ...report,
    rows: [],
    first: hidden(report.first),
    groups: report.groups.map((group) => {
      const rows = hidden(group.rows.slice(0, SHOWN));
      return { ...group, rows, title: rows[0]?.title ?? group.title };
    }),
  };
}
