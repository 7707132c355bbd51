import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: null }] }],
  cannotTell: [{ title: '填了读不出的内容，另有一条说明', rows: [{ householdCode: '5200000001', memberName: 12345 }] }],
} satisfies RuleExamples;
