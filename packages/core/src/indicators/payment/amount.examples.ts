import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      payment: [
        { amount: 150000, paymentKind: '进度款' },
        { amount: 50000.5, paymentKind: '' },
        { amount: 20000, paymentKind: '退款' },
        { amount: -1000, paymentKind: '退款' },
        { amount: '', paymentKind: '' },
      ],
    },
    value: 17900000,
    numerator: 17900050,
    undecided: 1,
    title: '15＋5.00005－2－0.1＝17.90万元',
  },
] satisfies IndicatorExamples;
