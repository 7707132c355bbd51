import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '否' },
        { householdCode: '5200000001', riskRemoved: '否' },
        { householdCode: '5200000002', riskRemoved: '否' },
        { householdCode: '5200000003', riskRemoved: '是' },
      ],
      village: [
        { village: '甲村', populationTotal: 400 },
        { village: '乙村', populationTotal: 200 },
      ],
    },
    value: 0.005,
    numerator: 3,
    denominator: 600,
  },
] satisfies IndicatorExamples;
