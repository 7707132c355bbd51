import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ provincialFunds: 60 }, { provincialFunds: 12.34 }, { provincialFunds: '' }] },
    value: 72340000,
    undecided: 0,
  },
] satisfies IndicatorExamples;
