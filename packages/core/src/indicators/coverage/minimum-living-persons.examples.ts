import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ hasMinimumLiving: '是' }, { hasMinimumLiving: '否' }, { hasMinimumLiving: '是' }, { hasMinimumLiving: '' }],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
