import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          isWithoutLabour: '是',
          labourSkill: '无劳动力',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          isWithoutLabour: '否',
          labourSkill: '丧失劳动力',
        },
      ],
    },
  ],
} satisfies RuleExamples;
