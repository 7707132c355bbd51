import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskRemoved: '否', risk1: '因病', risk2: '' },
        { householdCode: '5200000002', riskRemoved: '否', risk1: '因学', risk2: '因病' },
        { householdCode: '5200000003', riskRemoved: '否', risk1: '缺劳动力', risk2: '' },
        { householdCode: '5200000004', riskRemoved: '是', risk1: '因病', risk2: '' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
  },
] satisfies IndicatorExamples;
