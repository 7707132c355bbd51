import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { person: [{ sex: '女' }, { sex: '男' }, { sex: '男' }, { sex: '' }] },
    value: 0.333,
    numerator: 1,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
