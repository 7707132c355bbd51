import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '低保,残疾人补贴',
          healthStatus: '残疾',
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
          socialSecurityMeasures: '残疾人补贴',
          healthStatus: '长期慢性病',
        },
      ],
    },
  ],
} satisfies RuleExamples;
