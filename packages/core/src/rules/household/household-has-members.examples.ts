import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲' }], others: { person: [{ householdCode: '5200000001' }] } }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲' }], others: { person: [{ householdCode: '5200000002' }] } }],
  cannotTell: [{ rows: [{ householdCode: '某户', headName: '测试甲' }], others: { person: [{ householdCode: '5200000002' }] } }],
} satisfies RuleExamples;
