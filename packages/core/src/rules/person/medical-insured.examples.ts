import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasResidentMedical: '是',
          hasEmployeeMedical: '否',
        },
      ],
    },
    {
      title: '只知道参加了居民医保',
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
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasResidentMedical: '否',
          hasEmployeeMedical: '否',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '职工医保没有填',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasResidentMedical: '否',
          hasEmployeeMedical: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
