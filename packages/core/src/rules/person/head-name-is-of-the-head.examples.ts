import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headName: '测试甲',
        },
      ],
    },
  ],
  fail: [
    {
      title: '户主变更后没有改',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headName: '测试丁',
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headName: 12345 },
      ],
    },
  ],
} satisfies RuleExamples;
