import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 8.5 }] },
    { title: '正好200亩', rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 200 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 500 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: '约3' }] }],
} satisfies RuleExamples;
