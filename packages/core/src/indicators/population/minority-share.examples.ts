import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { person: [{ ethnicGroup: '苗族' }, { ethnicGroup: '汉族' }, { ethnicGroup: '汉' }, { ethnicGroup: '' }] },
    value: 0.333,
    numerator: 1,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
