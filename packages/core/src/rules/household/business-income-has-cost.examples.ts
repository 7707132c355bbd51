import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 10000, businessCost: 4000 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 10000, businessCost: 0 }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 10000, businessCost: null }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', businessIncome: 10000, businessCost: '见附表' }] }],
} satisfies RuleExamples;
