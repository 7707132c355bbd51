import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 9000 }] }],
  fail: [{ title: '0.9万元', rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 0.9 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: '约1' }] }],
} satisfies RuleExamples;
