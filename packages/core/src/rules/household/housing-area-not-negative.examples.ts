import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 0 }] },
    { title: '没有填就是没有', rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: 1 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: -3 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', housingArea: '见附表' }] }],
} satisfies RuleExamples;
