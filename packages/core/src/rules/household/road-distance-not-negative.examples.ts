import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: 0 }] },
    { title: '没有填就是没有', rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: 1 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: -3 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: '见附表' }] }],
} satisfies RuleExamples;
