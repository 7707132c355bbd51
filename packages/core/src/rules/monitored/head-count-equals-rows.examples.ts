import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', headCount: 2 },
        { householdCode: '5200000001', headCount: 2 },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', headCount: 3 },
        { householdCode: '5200000001', headCount: 3 },
      ],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headCount: '三口' }] }],
} satisfies RuleExamples;
