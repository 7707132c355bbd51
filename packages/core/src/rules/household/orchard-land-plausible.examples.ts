import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: 8.5 }] },
    { title: '正好200亩', rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: 200 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: 500 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: '约3' }] }],
} satisfies RuleExamples;
