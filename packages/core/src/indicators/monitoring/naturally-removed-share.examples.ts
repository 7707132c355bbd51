import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '是', riskRemovalMode: '自然消除' },
        { householdCode: '5200000002', riskRemoved: '是', riskRemovalMode: '帮扶消除' },
        { householdCode: '5200000003', riskRemoved: '是', riskRemovalMode: '帮扶消除' },
        { householdCode: '5200000004', riskRemoved: '否', riskRemovalMode: '' },
      ],
    },
    value: 0.333,
    numerator: 1,
    denominator: 3,
  },
] satisfies IndicatorExamples;
