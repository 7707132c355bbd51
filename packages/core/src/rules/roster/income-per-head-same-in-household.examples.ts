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
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          incomePerHead: 9000,
        },
      ],
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
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          incomePerHead: 10234,
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          incomePerHead: 9000,
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          incomePerHead: '约9000',
        },
      ],
    },
  ],
} satisfies RuleExamples;
