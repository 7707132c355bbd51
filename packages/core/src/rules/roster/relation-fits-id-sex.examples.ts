import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201003030073' }] }],
  fail: [
    {
      title: '之子的号码是女性的',
      rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201205050128' }],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '待查' }] }],
} satisfies RuleExamples;
