import type { AskVocabulary, Question } from '@taizhang/core/ask';

/** What can be counted: households and persons once each, from the ledger that is best for it; rows of every other ledger. */
export interface CountChoice {
  readonly count: Question['count'];
  readonly ledger: string;
  readonly title: string;
}

export function countChoices(vocabulary: AskVocabulary): CountChoice[] {
  const first = (count: 'household' | 'person'): CountChoice[] => {
    const own =
      vocabulary.ledgers.find((one) => one.counts[0] === count) ?? vocabulary.ledgers.find((one) => one.counts.includes(count));
    return own ? [{ count, ledger: own.id, title: own.title }] : [];
  };
  const rows = vocabulary.ledgers
    .filter((one) => one.counts.includes('row'))
    .map((one) => ({ count: 'row' as const, ledger: one.id, title: one.title }));
  return [...first('household'), ...first('person'), ...rows];
}
