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
          householdType: '脱贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          householdType: '脱贫户',
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
          householdType: '脱贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          householdType: '普通农户',
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
          householdType: '脱贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          householdType: '某类户',
        },
      ],
    },
  ],
} satisfies RuleExamples;
