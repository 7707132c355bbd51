import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', hasUnsafeHouse: '是' },
        { exitStatus: '未脱贫', hasUnsafeHouse: '否' },
        { exitStatus: '未脱贫', hasUnsafeHouse: '' },
        { exitStatus: '已脱贫(享受政策)', hasUnsafeHouse: '是' },
      ],
    },
    value: 0.5,
    numerator: 1,
    denominator: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
