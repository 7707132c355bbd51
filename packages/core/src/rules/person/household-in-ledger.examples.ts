import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001' }] },
    },
  ],
  fail: [
    {
      title: '户编号录错',
      rows: [{ householdCode: '5200000009', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '某户', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001' }] },
    },
  ],
} satisfies RuleExamples;
