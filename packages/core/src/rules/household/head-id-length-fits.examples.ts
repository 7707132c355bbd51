import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }] }],
  fail: [{ title: '少一位', rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '52000019800110031' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: null }] }],
} satisfies RuleExamples;
