import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { hasSeriousIllnessInsurance: '是' },
        { hasSeriousIllnessInsurance: '是' },
        { hasSeriousIllnessInsurance: '否' },
        { hasSeriousIllnessInsurance: '' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
