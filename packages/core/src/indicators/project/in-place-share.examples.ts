import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      project: [
        { allocated: 90, budget: 120 },
        { allocated: 60, budget: 80 },
        { allocated: '', budget: 50 },
      ],
    },
    value: 0.75,
    numerator: 150000000,
    denominator: 200000000,
    undecided: 1,
  },
] satisfies IndicatorExamples;
