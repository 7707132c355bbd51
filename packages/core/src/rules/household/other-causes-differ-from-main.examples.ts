import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因病', otherCauses: '缺技术' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因病', otherCauses: '缺技术、因病' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '运气不好', otherCauses: '缺技术' }] }],
} satisfies RuleExamples;
