import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '52000020080101003X',
          schoolStatus: '普通高中一年级',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '正好14周岁',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '52000020090801003X',
          schoolStatus: '普通高中一年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
  fail: [
    {
      title: '8岁读高中',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201501010032',
          schoolStatus: '普通高中一年级',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '30岁读中职',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000199301010038',
          schoolStatus: '普通高中一年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '待查',
          schoolStatus: '普通高中一年级',
          healthStatus: '健康',
        },
      ],
    },
  ],
} satisfies RuleExamples;
