import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201001010036',
          schoolStatus: '八年级',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '特殊教育',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200401010030',
          schoolStatus: '八年级',
          healthStatus: '残疾',
        },
      ],
    },
  ],
  fail: [
    {
      title: '8岁读初中',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201501010032',
          schoolStatus: '八年级',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '20岁读初中',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200301010033',
          schoolStatus: '八年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', schoolStatus: '八年级', healthStatus: '健康' },
      ],
    },
  ],
} satisfies RuleExamples;
