import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: { household: [{ exitYear: 2019 }, { exitYear: 2019 }, { exitYear: 2017 }, { exitYear: '' }] },
    value: 2,
  },
] satisfies IndicatorExamples;
