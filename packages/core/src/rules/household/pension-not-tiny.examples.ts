import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 3600 }] },
    { title: '正好88元', rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 88 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 87 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', pension: '约300' }] }],
} satisfies RuleExamples;
