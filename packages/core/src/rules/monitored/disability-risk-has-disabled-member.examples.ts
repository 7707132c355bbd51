import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '否', risk1: '因残', healthStatus: '健康' },
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因残',
          healthStatus: '残疾、长期慢性病',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '否', risk1: '因残', healthStatus: '健康' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '有人健康状况没填',
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '否', risk1: '因残', healthStatus: '健康' },
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '否', risk1: '因残', healthStatus: null },
      ],
    },
  ],
} satisfies RuleExamples;
