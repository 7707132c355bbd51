import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { wageIncome: 24000, businessIncome: 9000, propertyIncome: 600, transferIncome: 2400 },
        { wageIncome: 6000, businessIncome: '', propertyIncome: 0, transferIncome: 8000 },
      ],
    },
    value: 0.208,
    denominator: 5000000,
  },
  {
    title: '没有收入',
    tables: { household: [{ wageIncome: 0, businessIncome: 0, propertyIncome: 0, transferIncome: 0 }] },
    value: null,
  },
] satisfies IndicatorExamples;
