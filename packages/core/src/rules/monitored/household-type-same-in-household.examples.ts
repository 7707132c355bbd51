import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', householdType: '脱贫户' },
        { householdCode: '5200000001', householdType: '脱贫户' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', householdType: '脱贫户' },
        { householdCode: '5200000001', householdType: '普通农户' },
      ],
    },
  ],
} satisfies RuleExamples;
