import type { Condition, Question } from '../ask/question';
import type { Refusal } from './concepts';

/** What a head says of those who are counted, with the columns in which it can be looked up. */
export interface Fact {
  /** Tells facts apart: two heads that say the same say it once. */
  readonly key: string;
  /** Ledger → conditions on it; an empty list where every row of the ledger is meant. */
  readonly on: Readonly<Record<string, readonly Condition[]>>;
  /** It is about monitored households only, so it is looked up in their ledger. */
  readonly isMonitored?: true;
  /** The field when the fact is one of several values of one column (男 and 女): they add up to 合计. */
  readonly oneOf?: string;
}

/** One meaning of a stretch of a head. */
export type Term =
  | {
      readonly as: 'facts' /** Several when the word could mean several columns. */;
      readonly facts: readonly Fact[];
      readonly hint?: Question['count'];
    }
  | { readonly as: 'count'; readonly count: Question['count'] }
  | { readonly as: 'place'; readonly field: string; readonly value: string }
  | {
      readonly as: 'column' /** Title of a column, over the names of its values. */;
      readonly fields: readonly string[];
      readonly isCoded: boolean;
    }
  | { readonly as: 'whole' }
  | { readonly as: 'neutral' }
  /** Known, and known not to be answerable from these ledgers. */
  | { readonly as: 'refused'; readonly why: Refusal };
