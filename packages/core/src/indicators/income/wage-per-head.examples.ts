import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { wageIncome: 30000, headCount: 4 },
        { wageIncome: '', headCount: 2 },
      ],
    },
    value: 500000,
    numerator: 3000000,
    denominator: 6,
  },
] satisfies IndicatorExamples;
