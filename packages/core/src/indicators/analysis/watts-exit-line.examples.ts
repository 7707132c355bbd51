import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2014-12-31',
    tables: {
      household: [
        { incomePerHead: 2240, headCount: 2 },
        { incomePerHead: 2464, headCount: 2 },
        { incomePerHead: 3360, headCount: 2 },
        { incomePerHead: 3584, headCount: 2 },
      ],
    },
    value: 0.0877,
  },
  {
    title: '收入为0',
    asOf: '2014-12-31',
    tables: {
      household: [
        { incomePerHead: 0, headCount: 1 },
        { incomePerHead: 9000, headCount: 1 },
      ],
    },
    value: null,
  },
] satisfies IndicatorExamples;
