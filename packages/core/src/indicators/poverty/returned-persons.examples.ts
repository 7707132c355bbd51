import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '返贫', headCount: 4 },
        { exitStatus: '返贫', headCount: 2 },
        { exitStatus: '未脱贫', headCount: 3 },
      ],
    },
    value: 6,
  },
] satisfies IndicatorExamples;
