import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', hasSafeWater: '否' },
        { exitStatus: '未脱贫', hasSafeWater: '是' },
        { exitStatus: '未脱贫', hasSafeWater: '是' },
        { exitStatus: '未脱贫', hasSafeWater: '是' },
        { exitStatus: '返贫', hasSafeWater: '' },
      ],
    },
    value: 0.25,
    numerator: 1,
    denominator: 4,
    undecided: 1,
  },
] satisfies IndicatorExamples;
