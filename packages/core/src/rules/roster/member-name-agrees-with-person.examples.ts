import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { person: [{ idNumber: '520000198001010031', memberName: '测试甲' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { person: [{ idNumber: '520000198001010031', memberName: '测试误' }] },
    },
  ],
  cannotTell: [
    {
      title: '人表没有这个号码',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { person: [{ idNumber: '520000198202020068', memberName: '测试误' }] },
    },
  ],
} satisfies RuleExamples;
