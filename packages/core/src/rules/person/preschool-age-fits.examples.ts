import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '未到入学年龄',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201901010031',
          schoolStatus: '学前教育',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '8月31日满6周岁，可推迟一年',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201701010037',
          schoolStatus: '学前教育',
          healthStatus: '健康',
        },
      ],
    },
    {
      title: '残疾儿童推迟入学',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201501010032',
          schoolStatus: '学前教育',
          healthStatus: '残疾',
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
          idNumber: '520000201401010035',
          schoolStatus: '学前教育',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', schoolStatus: '学前教育', healthStatus: '健康' },
      ],
    },
  ],
} satisfies RuleExamples;
