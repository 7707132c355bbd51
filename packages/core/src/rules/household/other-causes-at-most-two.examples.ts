import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', otherCauses: '缺技术、缺资金' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', otherCauses: '缺技术、缺资金、因病' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', otherCauses: '运气不好' }] }],
} satisfies RuleExamples;
