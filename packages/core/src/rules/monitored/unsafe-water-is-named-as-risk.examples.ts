import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因安全饮水',
          hasSafeWater: '否',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '否', risk1: '因病', hasSafeWater: '否' },
      ],
    },
  ],
} satisfies RuleExamples;
