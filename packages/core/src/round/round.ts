/**
 * 再查: a round is what one check found, kept with the workbook as identities only: no cell values, no names, no numbers. The next
 * check is compared with it. Plain JSON.
 */
export interface Rounds {
  readonly schemaVersion: 1;
  /** Every finding ever seen, by identity: the first and the last round in which it stood, and whether it was gone in between. */
  readonly seen: Readonly<Record<string, SeenFinding>>;
  readonly rounds: readonly RoundSummary[];
  readonly waivers: readonly Waiver[];
}

/** What is remembered of a finding. With its rule and sheet it is known whether a later round looked for it at all. */
export interface SeenFinding {
  readonly first: number;
  readonly last: number;
  readonly gone?: true;
  readonly rule?: string;
  /** A tag of the sheet, as the caller makes it: not its name. */
  readonly sheet?: string;
}

export interface RoundSummary {
  readonly number: number;
  /** When, as the caller says it (core reads no clock). */
  readonly at: string;
  readonly pack: string;
  readonly open: number;
  readonly mended: number;
  readonly unmended: number;
  readonly fresh: number;
  readonly again: number;
}

/** 核实属实: a finding that was looked at and stands as it is. Kept without personal data; applied by itself until it ends. */
export interface Waiver {
  readonly identity: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD`, both included; null for no end. */
  readonly from: string;
  readonly until: string | null;
}

/** 新增, 未改, 再现 (was gone, is back), 属实 (waived), 豁免到期. */
export type FindingState = 'new' | 'open' | 'again' | 'waived' | 'waiver-ended';
