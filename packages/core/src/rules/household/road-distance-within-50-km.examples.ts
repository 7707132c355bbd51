import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2018, roadDistance: 50 }] }],
  fail: [{ title: '按米填写', rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2018, roadDistance: 800 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2018, roadDistance: '很近' }] }],
} satisfies RuleExamples;
