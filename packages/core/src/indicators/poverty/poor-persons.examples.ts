import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', headCount: 4 },
        { exitStatus: '返贫', headCount: 3 },
        { exitStatus: '已脱贫(享受政策)', headCount: 5 },
      ],
    },
    value: 7,
  },
] satisfies IndicatorExamples;
