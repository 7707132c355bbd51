import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000195501010077',
          hasExtremePovertySupport: '是',
          labourSkill: '无劳动力',
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
          hasExtremePovertySupport: '是',
          labourSkill: '普通劳动力',
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
          hasExtremePovertySupport: '是',
          labourSkill: '力气大',
        },
      ],
    },
  ],
} satisfies RuleExamples;
