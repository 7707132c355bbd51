import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { hasSafeWater: '是' },
        { hasSafeWater: '是' },
        { hasSafeWater: '是' },
        { hasSafeWater: '否' },
        { hasSafeWater: '' },
      ],
    },
    value: 0.75,
    numerator: 3,
    denominator: 4,
    undecided: 1,
  },
] satisfies IndicatorExamples;
