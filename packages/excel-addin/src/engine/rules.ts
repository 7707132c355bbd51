import type { Severity } from '@taizhang/core';

export interface RulesEngine {
  rules(): Promise<readonly RuleReading[]>;
  /** Policy values that an office can say, with title and unit. */
  parameters(): Promise<readonly ParameterReading[]>;
}

export interface ParameterReading {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
}

export interface RuleReading {
  readonly id: string;
  readonly ledger: string;
  readonly ledgerTitle: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** The condition as a Chinese sentence. */
  readonly condition: string;
  readonly basis: string;
  readonly isVerified: boolean;
  /** Reason for which this office has switched it off; null where it is on. */
  readonly off: string | null;
}
