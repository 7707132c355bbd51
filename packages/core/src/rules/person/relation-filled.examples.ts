import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '之子' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: null }] }],
  cannotTell: [
    { title: '填了读不出的内容，另有一条说明', rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '邻居' }] },
  ],
} satisfies RuleExamples;
