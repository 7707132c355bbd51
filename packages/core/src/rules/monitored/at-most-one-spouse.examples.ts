import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶' },
        { householdCode: '5200000001', relation: '之儿媳' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', relation: '配偶' },
        { householdCode: '5200000001', relation: '配偶' },
      ],
    },
  ],
} satisfies RuleExamples;
