import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '一户5人在线下，一户1人在线上：按户一半',
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [
        { incomePerHead: 2000, headCount: 5 },
        { incomePerHead: 20000, headCount: 1 },
      ],
    },
    value: 0.5,
  },
] satisfies IndicatorExamples;
