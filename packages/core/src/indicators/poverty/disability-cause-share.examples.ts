import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2019-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', mainCause: '因残' },
        { exitStatus: '未脱贫', mainCause: '缺资金' },
        { exitStatus: '未脱贫', mainCause: '缺资金' },
        { exitStatus: '未脱贫', mainCause: '缺资金' },
      ],
    },
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
] satisfies IndicatorExamples;
