import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { roadType: '水泥路' },
        { roadType: '沥青路' },
        { roadType: '泥土路' },
        { roadType: '砂石路' },
        { roadType: '' },
      ],
    },
    value: 0.5,
    numerator: 2,
    denominator: 4,
    undecided: 1,
  },
] satisfies IndicatorExamples;
