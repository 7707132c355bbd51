import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 1 },
        { incomePerHead: 2000, headCount: 1 },
        { incomePerHead: 3000, headCount: 1 },
        { incomePerHead: 4000, headCount: 1 },
      ],
    },
    value: 0.1064,
  },
] satisfies IndicatorExamples;
