import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶', sex: '女' },
        { householdCode: '5200000001', relation: '户主', sex: '男' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶', sex: '女' },
        { householdCode: '5200000001', relation: '户主', sex: '女' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '户主性别没填',
      rows: [
        { householdCode: '5200000001', relation: '配偶', sex: '女' },
        { householdCode: '5200000001', relation: '户主', sex: null },
      ],
    },
  ],
} satisfies RuleExamples;
