import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200501010038',
          schoolStatus: '本科一年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
  fail: [
    {
      title: '10岁读本科',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: '本科一年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', schoolStatus: '本科一年级', healthStatus: '健康' },
      ],
    },
  ],
} satisfies RuleExamples;
