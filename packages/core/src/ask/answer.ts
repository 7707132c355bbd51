import type { Condition, Question } from './question';

/** What a question counts, with its 口径. */
export interface Answer {
  readonly question: Question;
  /** The conditions in words, the date, the rows looked at: printed beside the number. */
  readonly scope: readonly string[];
  readonly total: AnswerNumber;
  readonly groups: readonly (AnswerNumber & { readonly group: readonly string[] })[];
  /** The rows counted (for households: one row a household), for the name list. */
  readonly names: readonly AnswerRow[];
  /** Why there is no number; '' where there is one. */
  readonly why: string;
}

export interface AnswerNumber {
  readonly value: number | null;
  /** Rows that could not be judged, because a cell is blank or unreadable. */
  readonly undecided: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface AnswerRow {
  readonly source: string;
  readonly sheet: string;
  readonly row: number;
  readonly village: string;
  readonly group: string;
  readonly head: string;
  readonly name: string;
  readonly idTail: string;
  readonly household: string;
}

/** What can be asked of the ledgers at hand. */
export interface AskVocabulary {
  readonly ledgers: readonly {
    readonly id: string;
    readonly title: string;
    readonly counts: readonly Question['count'][];
    /** Ledgers whose columns its questions may use: itself and those linked to it. */
    readonly reaches: readonly string[];
  }[];
  readonly columns: readonly AskColumn[];
}

export interface AskColumn {
  readonly ledger: string;
  readonly ledgerTitle: string;
  readonly field: string;
  readonly title: string;
  /** How it is asked: from a list, by bounds, by text. */
  readonly ask: 'list' | 'number' | 'date' | 'age' | 'text';
  readonly is: readonly Condition['is'][];
  /** Values of the code list, or those that stand in the sheet (places). */
  readonly options: readonly string[];
  readonly unit: string;
  /** Asked most often: shown first. */
  readonly common: boolean;
  /** Answers on its ledger can be grouped by it. */
  readonly groups: boolean;
}
