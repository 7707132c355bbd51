import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { person: [{ workMonths: 10 }, { workMonths: 6 }, { workMonths: 9 }, { workMonths: 0 }] },
    value: 8.3,
    numerator: 25,
    denominator: 3,
  },
  { title: '没有人务工', tables: { person: [{ workMonths: 0 }] }, value: null },
] satisfies IndicatorExamples;
