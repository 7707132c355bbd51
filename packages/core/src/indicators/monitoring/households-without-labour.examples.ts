import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', isWithoutLabour: '是' },
        { householdCode: '5200000002', isWithoutLabour: '否' },
        { householdCode: '5200000003', isWithoutLabour: '' },
      ],
    },
    value: 1,
    undecided: 0,
  },
] satisfies IndicatorExamples;
