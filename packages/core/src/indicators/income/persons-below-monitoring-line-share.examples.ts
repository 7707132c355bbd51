import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [
        { incomePerHead: 7000, headCount: 3 },
        { incomePerHead: 7300, headCount: 4 },
        { incomePerHead: 20000, headCount: 5 },
        { incomePerHead: '', headCount: 4 },
      ],
    },
    value: 0.25,
    numerator: 3,
    denominator: 12,
    undecided: 1,
  },
] satisfies IndicatorExamples;
