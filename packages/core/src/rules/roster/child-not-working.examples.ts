import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201101010033', workMonths: null }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201101010033', workMonths: 6 }] }],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201101010033', workMonths: '半年多' }] },
  ],
} satisfies RuleExamples;
