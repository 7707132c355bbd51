import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 90 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 0 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: '两间' }] }],
} satisfies RuleExamples;
