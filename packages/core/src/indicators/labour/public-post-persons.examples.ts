import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { person: [{ publicPostType: '保洁员' }, { publicPostType: '生态护林员' }, { publicPostType: '' }] },
    value: 2,
  },
] satisfies IndicatorExamples;
