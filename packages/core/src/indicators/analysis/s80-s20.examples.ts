import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1到10：最高的10÷最低的1、2、3之和',
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 1 },
        { incomePerHead: 2000, headCount: 1 },
        { incomePerHead: 3000, headCount: 1 },
        { incomePerHead: 4000, headCount: 1 },
        { incomePerHead: 5000, headCount: 1 },
        { incomePerHead: 6000, headCount: 1 },
        { incomePerHead: 7000, headCount: 1 },
        { incomePerHead: 8000, headCount: 1 },
        { incomePerHead: 9000, headCount: 1 },
        { incomePerHead: 10000, headCount: 1 },
      ],
    },
    value: 1.67,
  },
] satisfies IndicatorExamples;
