import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', monitoringClass: '脱贫不稳定户', householdType: '脱贫户' }] },
    {
      title: '突发严重困难户两者皆可',
      rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', householdType: '脱贫户' }],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', householdType: '脱贫户' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', householdType: '其它' }] }],
} satisfies RuleExamples;
