import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { household: [{ netIncome: 36000 }, { netIncome: 10000 }, { netIncome: 20000.5 }, { netIncome: '' }] },
    value: 2200017,
    undecided: 1,
    title: '三户合计66000.50元，户均22000.17元',
  },
] satisfies IndicatorExamples;
