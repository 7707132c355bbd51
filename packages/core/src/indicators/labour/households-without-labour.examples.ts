import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { householdCode: '5200000001', labourSkill: '无劳动力' },
        { householdCode: '5200000001', labourSkill: '丧失劳动力' },
        { householdCode: '5200000002', labourSkill: '普通劳动力' },
        { householdCode: '5200000002', labourSkill: '无劳动力' },
        { householdCode: '5200000003', labourSkill: '' },
      ],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
