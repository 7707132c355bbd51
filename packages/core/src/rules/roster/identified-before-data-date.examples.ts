import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', identifiedOn: '201404' }] },
    { title: '当月', rows: [{ householdCode: '5200000001', headName: '测试甲', identifiedOn: '202312' }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', identifiedOn: '202405' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', identifiedOn: '那年' }] }],
} satisfies RuleExamples;
