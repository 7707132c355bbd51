import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ centralFunds: 60 }, { centralFunds: 12.34 }, { centralFunds: '' }] },
    value: 72340000,
    undecided: 0,
  },
] satisfies IndicatorExamples;
