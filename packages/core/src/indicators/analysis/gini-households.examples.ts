import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 3 },
        { incomePerHead: 4000, headCount: 1 },
      ],
    },
    value: 0.3,
  },
] satisfies IndicatorExamples;
