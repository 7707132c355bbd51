import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ allocated: 120.5 }, { allocated: 80 }, { allocated: '' }] },
    value: 200500000,
    undecided: 1,
  },
] satisfies IndicatorExamples;
