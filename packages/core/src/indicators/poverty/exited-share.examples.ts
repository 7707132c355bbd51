import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '3390人中脱贫1224人，减贫36.1%',
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitYear: 2019, exitStatus: '已脱贫(享受政策)', headCount: 1224 },
        { exitYear: '', exitStatus: '未脱贫', headCount: 2166 },
      ],
    },
    value: 0.361,
    numerator: 1224,
    denominator: 3390,
  },
] satisfies IndicatorExamples;
