import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          incomePerHead: 9000,
        },
      ],
      others: { household: [{ householdCode: '5200000001', incomePerHead: 9000.4 }] },
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          incomePerHead: 9000,
        },
      ],
      others: { household: [{ householdCode: '5200000001', incomePerHead: 9001 }] },
    },
  ],
  cannotTell: [
    {
      title: '户表没有这一户',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          incomePerHead: 9000,
        },
      ],
      others: { household: [{ householdCode: '5200000002', incomePerHead: 9001 }] },
    },
  ],
} satisfies RuleExamples;
