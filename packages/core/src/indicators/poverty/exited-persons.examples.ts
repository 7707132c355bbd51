import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitYear: 2019, headCount: 4 },
        { exitYear: 2019, headCount: 2 },
        { exitYear: 2017, headCount: 5 },
        { exitYear: '', headCount: 3 },
      ],
    },
    value: 6,
  },
] satisfies IndicatorExamples;
