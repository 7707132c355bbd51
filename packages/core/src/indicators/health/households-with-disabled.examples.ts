import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { householdCode: '5200000001', healthStatus: '残疾' },
        { householdCode: '5200000001', healthStatus: '残疾' },
        { householdCode: '5200000002', healthStatus: '健康' },
        { householdCode: '5200000003', healthStatus: '大病、残疾' },
      ],
    },
    value: 2,
  },
] satisfies IndicatorExamples;
