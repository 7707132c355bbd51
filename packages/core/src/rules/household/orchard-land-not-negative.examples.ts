import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: 0 }] },
    { title: '没有填就是没有', rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: null }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: -3 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', orchardLand: '见附表' }] }],
} satisfies RuleExamples;
