import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: 2016, identifiedOn: '201604' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: 2015, identifiedOn: '201604' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: '前年', identifiedOn: '201604' }] }],
} satisfies RuleExamples;
