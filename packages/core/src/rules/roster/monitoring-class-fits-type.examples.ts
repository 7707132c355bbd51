import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', householdType: '脱贫户', monitoringClass: '脱贫不稳定户' }] },
    {
      title: '突发严重困难户两种都可以',
      rows: [{ householdCode: '5200000001', headName: '测试甲', householdType: '普通农户', monitoringClass: '突发严重困难户' }],
    },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', householdType: '普通农户', monitoringClass: '脱贫不稳定户' }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', householdType: '脱贫户', monitoringClass: '边缘易致贫户' }] },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', householdType: '某类', monitoringClass: '边缘易致贫户' }] },
  ],
} satisfies RuleExamples;
