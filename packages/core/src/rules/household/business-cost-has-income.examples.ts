import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 10000, businessCost: 4000 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 0, businessCost: 4000 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: '约1万', businessCost: 4000 }] }],
} satisfies RuleExamples;
