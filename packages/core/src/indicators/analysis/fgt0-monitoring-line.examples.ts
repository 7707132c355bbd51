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
    value: 0.5,
  },
  {
    title: '按人而不按户：一户5人在线下，一户1人在线上',
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [
        { incomePerHead: 2000, headCount: 5 },
        { incomePerHead: 20000, headCount: 1 },
      ],
    },
    value: 0.8333,
  },
] satisfies IndicatorExamples;
