import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          healthStatus: '残疾',
          disabilityType: '肢体残疾',
        },
      ],
    },
    {
      title: '证件号码就是残疾人证',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '52000019800101003143',
          healthStatus: '残疾',
          disabilityType: null,
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
          healthStatus: '残疾',
          disabilityType: null,
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
          healthStatus: '残疾',
          disabilityType: '腿',
        },
      ],
    },
  ],
} satisfies RuleExamples;
