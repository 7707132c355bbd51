import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', relation: '户主' },
        { householdCode: '5200000001', relation: '之子' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶' },
        { householdCode: '5200000001', relation: '之子' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶' },
        { householdCode: '5200000001', relation: null },
      ],
    },
  ],
} satisfies RuleExamples;
