import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 90, headCount: 4 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 900, headCount: 4 }] },
    { title: '少打一位', rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 9, headCount: 4 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 900, headCount: '四口' }] }],
} satisfies RuleExamples;
