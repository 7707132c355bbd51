import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', relation: '户主' },
        { householdCode: '5200000001', relation: '配偶' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', relation: '户主' },
        { householdCode: '5200000001', relation: '户主' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '有一行关系没填',
      rows: [
        { householdCode: '5200000001', relation: '户主' },
        { householdCode: '5200000001', relation: null },
      ],
    },
  ],
} satisfies RuleExamples;
