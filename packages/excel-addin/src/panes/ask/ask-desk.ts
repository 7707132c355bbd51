import type { AskColumn, AskVocabulary, Condition, Question } from '@taizhang/core/ask';
import type { Pane } from '../pane';

/** What the parts of 要数 share: the vocabulary, the question as it stands, and how it is changed. */
export interface AskDesk {
  readonly pane: Pane;
  vocabulary: AskVocabulary;
  question: Question;
  /** Changes the question, which loses its name, and asks again. */
  change(part: Partial<Question>): void;
  /** Takes a kept question. */
  take(question: Question): void;
  columnOf(condition: Condition): AskColumn | undefined;
  /** Columns that a condition may be about, as things are counted now. */
  reachable(): readonly AskColumn[];
  onChange: () => void;
}

export function askDesk(pane: Pane): AskDesk {
  const desk: AskDesk = {
    pane,
    vocabulary: { ledgers: [], columns: [] },
    question: { schemaVersion: 1, count: 'household', ledger: '', conditions: [], by: [] },
    change(part) {
      const { name: _name, ...rest } = desk.question;
      desk.take({ ...rest, ...part });
    },
    take(question) {
      desk.question = question;
      desk.onChange();
    },
    columnOf: (one) => desk.vocabulary.columns.find((column) => column.ledger === one.ledger && column.field === one.field),
    reachable() {
      const { ledger } = desk.question;
      const reaches = desk.vocabulary.ledgers.find((one) => one.id === ledger)?.reaches ?? [ledger];
      return desk.vocabulary.columns.filter((column) => reaches.includes(column.ledger));
    },
    onChange: () => undefined,
  };
  return desk;
}
