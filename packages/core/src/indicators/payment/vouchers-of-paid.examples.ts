import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      payment: [
        { amount: 600000, paymentKind: '进度款' },
        { amount: 300000, paymentKind: '结算款' },
      ],
      project: [{ paid: 60 }, { paid: 40 }],
    },
    value: 0.9,
    numerator: 90000000,
    denominator: 100000000,
  },
] satisfies IndicatorExamples;
