import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', mainCause: '因病' },
        { exitStatus: '未脱贫', mainCause: '因残' },
        { exitStatus: '未脱贫', mainCause: '缺技术' },
        { exitStatus: '已脱贫(享受政策)', mainCause: '因病' },
        { exitStatus: '未脱贫', mainCause: '' },
      ],
    },
    value: 0.333,
    numerator: 1,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
