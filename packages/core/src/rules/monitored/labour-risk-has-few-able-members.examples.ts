import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '缺劳动力',
          labourSkill: '弱劳动力或半劳动力',
        },
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '缺劳动力',
          labourSkill: '无劳动力',
        },
      ],
    },
  ],
  fail: [
    {
      title: '正好一半',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '缺劳动力',
          labourSkill: '普通劳动力',
        },
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '缺劳动力',
          labourSkill: '无劳动力',
        },
      ],
    },
  ],
} satisfies RuleExamples;
