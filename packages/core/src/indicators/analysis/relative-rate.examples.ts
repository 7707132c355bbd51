import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1、2、5、6、7：中位数5，线3，五人中二人',
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 1 },
        { incomePerHead: 2000, headCount: 1 },
        { incomePerHead: 5000, headCount: 1 },
        { incomePerHead: 6000, headCount: 1 },
        { incomePerHead: 7000, headCount: 1 },
      ],
    },
    value: 0.4,
  },
] satisfies IndicatorExamples;
