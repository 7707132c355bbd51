import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [{ exitStatus: '返贫' }, { exitStatus: '已脱贫(享受政策)' }, { exitStatus: '未脱贫' }, { exitStatus: '' }],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
