import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { householdCode: '5200000001', healthStatus: '残疾' },
        { householdCode: '5200000001', healthStatus: '' },
        { householdCode: '5200000002', healthStatus: '健康' },
        { householdCode: '5200000003', healthStatus: '' },
      ],
    },
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
] satisfies IndicatorExamples;
