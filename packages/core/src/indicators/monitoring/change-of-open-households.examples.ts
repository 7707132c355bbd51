import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { monitored: [{ householdCode: '5200000001', riskRemoved: '否' }] },
    previous: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '否' },
        { householdCode: '5200000002', riskRemoved: '否' },
        { householdCode: '5200000003', riskRemoved: '否' },
      ],
    },
    value: -2,
    numerator: 1,
    denominator: 3,
  },
] satisfies IndicatorExamples;
