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
    value: 0.09,
  },
] satisfies IndicatorExamples;
