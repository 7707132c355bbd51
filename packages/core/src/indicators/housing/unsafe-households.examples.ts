import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { household: [{ hasUnsafeHouse: '是' }, { hasUnsafeHouse: '否' }, { hasUnsafeHouse: '' }] },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
