import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ hasMinimumLiving: '是' }, { hasMinimumLiving: '否' }, { hasMinimumLiving: '否' }, { hasMinimumLiving: '' }],
    },
    value: 0.333,
    numerator: 1,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
