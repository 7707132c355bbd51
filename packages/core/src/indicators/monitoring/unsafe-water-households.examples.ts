import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '否', hasSafeWater: '否' },
        { householdCode: '5200000001', riskRemoved: '否', hasSafeWater: '否' },
        { householdCode: '5200000002', riskRemoved: '否', hasSafeWater: '是' },
        { householdCode: '5200000003', riskRemoved: '是', hasSafeWater: '否' },
        { householdCode: '5200000004', riskRemoved: '否', hasSafeWater: '' },
      ],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
