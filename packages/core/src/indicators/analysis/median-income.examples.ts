import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { incomePerHead: 5000, headCount: 1 },
        { incomePerHead: 8000, headCount: 4 },
        { incomePerHead: 20000, headCount: 2 },
      ],
    },
    value: 800000,
  },
] satisfies IndicatorExamples;
