import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '返贫', headCount: 3 },
        { exitStatus: '已脱贫(享受政策)', headCount: 97 },
        { exitStatus: '未脱贫', headCount: 20 },
      ],
    },
    value: 0.03,
    numerator: 3,
    denominator: 100,
  },
] satisfies IndicatorExamples;
