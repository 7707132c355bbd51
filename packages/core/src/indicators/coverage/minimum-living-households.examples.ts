import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { householdCode: '5200000001', hasMinimumLiving: '是' },
        { householdCode: '5200000001', hasMinimumLiving: '是' },
        { householdCode: '5200000002', hasMinimumLiving: '否' },
        { householdCode: '5200000003', hasMinimumLiving: '是' },
        { householdCode: '5200000003', hasMinimumLiving: '否' },
      ],
    },
    value: 2,
  },
] satisfies IndicatorExamples;
