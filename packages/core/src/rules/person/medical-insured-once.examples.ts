import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasResidentMedical: '否',
          hasEmployeeMedical: '是',
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
          idNumber: '520000198001010031',
          hasResidentMedical: '是',
          hasEmployeeMedical: '是',
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
          idNumber: '520000198001010031',
          hasResidentMedical: '是',
          hasEmployeeMedical: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
