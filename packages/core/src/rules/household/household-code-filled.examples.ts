import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲' }] }],
  fail: [{ rows: [{ householdCode: null, headName: '测试甲' }] }],
  cannotTell: [{ title: '填了读不出的内容，另有一条说明', rows: [{ householdCode: '某户', headName: '测试甲' }] }],
} satisfies RuleExamples;
