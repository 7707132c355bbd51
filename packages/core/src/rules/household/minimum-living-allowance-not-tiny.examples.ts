import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 3600 }] },
    { title: '正好200元', rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 200 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 199 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: '约300' }] }],
} satisfies RuleExamples;
