import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { village: [{ collectiveIncome: 12.5 }, { collectiveIncome: 8.36 }, { collectiveIncome: '' }] },
    value: 10430000,
    undecided: 1,
  },
] satisfies IndicatorExamples;
