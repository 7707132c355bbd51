import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { hasUnsafeHouse: '是' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '否' },
        { hasUnsafeHouse: '' },
      ],
    },
    value: 0.125,
    numerator: 1,
    denominator: 8,
    undecided: 1,
  },
] satisfies IndicatorExamples;
