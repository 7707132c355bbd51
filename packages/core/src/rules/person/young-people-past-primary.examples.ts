import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200401010030',
          education: '初中',
          schoolStatus: null,
          healthStatus: '健康',
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
          idNumber: '520000200401010030',
          education: '文盲',
          schoolStatus: null,
          healthStatus: '健康',
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
          idNumber: '520000200401010030',
          education: '一般',
          schoolStatus: null,
          healthStatus: '健康',
        },
      ],
    },
  ],
} satisfies RuleExamples;
