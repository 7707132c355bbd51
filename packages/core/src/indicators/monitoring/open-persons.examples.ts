import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '否' },
        { householdCode: '5200000001', riskRemoved: '否' },
        { householdCode: '5200000002', riskRemoved: '是' },
        { householdCode: '5200000003', riskRemoved: '' },
      ],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
