import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010054',
          hasResidentPension: '否',
          hasEmployeePension: '否',
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
          idNumber: '520000201301010054',
          hasResidentPension: '是',
          hasEmployeePension: '否',
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
          idNumber: '520000201301010054',
          hasResidentPension: null,
          hasEmployeePension: '否',
        },
      ],
    },
  ],
} satisfies RuleExamples;
