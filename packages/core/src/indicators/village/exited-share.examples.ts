import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      village: [{ hasExited: '是' }, { hasExited: '否' }, { hasExited: '是' }, { hasExited: '是' }, { hasExited: '' }],
    },
    value: 0.75,
    numerator: 3,
    denominator: 4,
  },
] satisfies IndicatorExamples;
