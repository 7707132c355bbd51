import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { person: [{ workMonths: 10 }, { workMonths: 0.5 }, { workMonths: 0 }, { workMonths: '' }] },
    value: 2,
    undecided: 0,
  },
  { title: '2020年及以前不用这项指标的名称', asOf: '2021-12-31', tables: { person: [{ workMonths: 3 }] }, value: 1 },
] satisfies IndicatorExamples;
