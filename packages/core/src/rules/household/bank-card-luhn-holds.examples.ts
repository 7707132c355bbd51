import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', bankCard: '6200000000000005' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', bankCard: '6200000000000006' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', bankCard: '见存折' }] }],
} satisfies RuleExamples;
