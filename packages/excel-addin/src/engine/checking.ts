import type { CheckResult, Finding, NotRun, Severity } from '@taizhang/core';
import type { SheetSpec } from '@taizhang/files';
import type { Watch } from './engine';

export interface CheckingEngine {
  check(watch?: Watch): Promise<CheckOutcome>;
  /** The findings of the last check as sheets: 核查结果, 先改这20条, 按规则, 读表情况, 未查. `identities` keeps to these. */
  findingSheets(options: { readonly identities?: readonly string[]; readonly names: boolean }): Promise<readonly SheetSpec[]>;
  /** 整改表: what remains, one row a finding, with columns to fill in: 整改措施, 责任人, 完成时限, 整改情况. Names are hidden unless asked for. */
  rectificationSheet(rows: readonly RectificationRow[], options?: { readonly names: boolean }): Promise<SheetSpec>;
}

export interface RectificationRow {
  readonly identity: string;
  readonly state: string;
  readonly note: string;
}

/** A check in words. Personal numbers are cut to their last four; names are as in the sheet (the pane stays in the workbook). */
export interface CheckOutcome {
  readonly cards: readonly Card[];
  /** Indices into `cards`: 先改这 20 条. */
  readonly first: readonly number[];
  readonly counts: CheckResult['counts'];
  /** What was not checked: reason, how many rules, what would help. */
  readonly notChecked: readonly NotCheckedReason[];
  /** Rules that were not run, or could judge no row. */
  readonly notRun: readonly string[];
  /** 未查 n 表 m 列. */
  readonly unread: { readonly sheets: number; readonly columns: number };
  /** Policy values that the office is asked for, once. */
  readonly missing: readonly MissingValue[];
  /** `数据日期`, and the monitoring line of it: value with unit, '' where it is not known; and where it comes from. */
  readonly asOf: string;
  readonly line: string;
  readonly lineSource: string;
  readonly pack: string;
}

export interface NotCheckedReason {
  readonly why: NotRun['why'];
  readonly reason: string;
  readonly rules: number;
  readonly todo: string;
}

export interface MissingValue {
  readonly parameter: string;
  readonly title: string;
  readonly unit: string;
  readonly day: string | null;
  readonly region: string;
  readonly rules: number;
}

/** One finding as a card. */
export interface Card {
  readonly finding: Finding;
  readonly identity: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly source: string;
  readonly sheet: string;
  /** A1 of the primary cell, '' where the sheet lacks the column; row as shown, column A = 0. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** The other places that the finding is about, as of the first: two rows that share a number, a household and its persons. */
  readonly others: readonly CardPlace[];
  /** 户主 · 组 · 尾号 · 户编号, ready to show. */
  readonly who: string;
  readonly household: string;
  readonly village: string;
  readonly group: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly basis: string;
  /** Changes that follow with certainty (`fix`), or those of which a person may choose one (`choices`), in words. */
  readonly fix: readonly FixEdit[];
  readonly choices: readonly { readonly label: string; readonly edits: readonly FixEdit[] }[];
}

/** Where a finding is: as in `Card`. */
export interface CardPlace {
  readonly source: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

/** A change of one cell: what stands there, what would stand there, as texts for people and as the cell value. */
export interface FixEdit {
  readonly source: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** As it is written into the cell, in the unit of the column; text where the kind is text. */
  readonly value: string | number | boolean;
  /** `@` for numbers that are text. */
  readonly format?: string;
}
