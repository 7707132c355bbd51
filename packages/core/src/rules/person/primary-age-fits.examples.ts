import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201401010035',
          schoolStatus: '小学',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '8月31日满14周岁',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200901010037',
          schoolStatus: '小学',
          healthStatus: '健康',
        },
      ],
    },
  ],
  fail: [
    {
      title: '成年人读小学',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000199001010036',
          schoolStatus: '小学',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '3岁读小学',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000202001010030',
          schoolStatus: '小学',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', schoolStatus: '小学', healthStatus: '健康' }],
    },
  ],
} satisfies RuleExamples;
