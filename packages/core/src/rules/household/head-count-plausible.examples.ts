import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headCount: 1 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', headCount: 0 }] },
    { title: '多打一位', rows: [{ householdCode: '5200000001', headName: '测试甲', headCount: 44 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headCount: '四口' }] }],
} satisfies RuleExamples;
