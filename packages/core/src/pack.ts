import type { CodeList } from './codes/code-list';
import type { Indicator } from './indicators/indicator';
import type { Ledger } from './ledgers/ledger';
import type { Link } from './ledgers/link';
import type { PolicyDocument, PolicyParameter } from './policy/policy';
import type { Rule } from './rules/rule';

/** A set of declarations, with the version that every result carries. */
export interface Pack {
  readonly version: string;
  readonly ledgers: readonly Ledger[];
  readonly links: readonly Link[];
  readonly codeLists: readonly CodeList[];
  readonly rules: readonly Rule[];
  readonly indicators: readonly Indicator[];
  readonly parameters: readonly PolicyParameter[];
  readonly documents: readonly PolicyDocument[];
}
