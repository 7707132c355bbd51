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
    value: 0.1218,
  },
  {
    title: '收入为0',
    tables: {
      household: [
        { incomePerHead: 0, headCount: 1 },
        { incomePerHead: 1, headCount: 1 },
      ],
    },
    value: null,
  },
] satisfies IndicatorExamples;
