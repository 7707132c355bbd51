import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          memberName: '测试甲',
          identifiedOn: '201404',
          memberIdentifiedOn: '201404',
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
          memberName: '测试甲',
          identifiedOn: '201604',
          memberIdentifiedOn: '201404',
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
          memberName: '测试甲',
          identifiedOn: '201604',
          memberIdentifiedOn: '那年',
        },
      ],
    },
  ],
} satisfies RuleExamples;
