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
          monitoringClass: '边缘易致贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          monitoringClass: '边缘易致贫户',
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
          monitoringClass: '边缘易致贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          monitoringClass: '突发严重困难户',
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
          monitoringClass: '边缘易致贫户',
        },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          monitoringClass: '某类',
        },
      ],
    },
  ],
} satisfies RuleExamples;
