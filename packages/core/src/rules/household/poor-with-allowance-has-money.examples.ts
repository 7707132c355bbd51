import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          year: 2018,
          povertyAttribute: '低保贫困户',
          minimumLivingAllowance: 3600,
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          year: 2018,
          povertyAttribute: '低保贫困户',
          minimumLivingAllowance: 0,
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          year: 2018,
          povertyAttribute: '低保贫困户',
          minimumLivingAllowance: '约3000',
        },
      ],
    },
  ],
} satisfies RuleExamples;
