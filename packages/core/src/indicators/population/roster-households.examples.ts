import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      roster: [
        { householdCode: '5200000001' },
        { householdCode: '5200000001' },
        { householdCode: '5200000002' },
        { householdCode: '' },
      ],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
