import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', risk1: '因病' },
        { householdCode: '5200000001', risk1: '因病' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', risk1: '因病' },
        { householdCode: '5200000001', risk1: '因残' },
      ],
    },
  ],
} satisfies RuleExamples;
