import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [
        { incomePerHead: 5840, headCount: 2 },
        { incomePerHead: 6424, headCount: 2 },
        { incomePerHead: 8760, headCount: 2 },
        { incomePerHead: 9344, headCount: 2 },
      ],
    },
    value: 0.0877,
  },
  {
    title: '收入为0',
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [
        { incomePerHead: 0, headCount: 1 },
        { incomePerHead: 9000, headCount: 1 },
      ],
    },
    value: null,
  },
] satisfies IndicatorExamples;
