import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdType: '脱贫户', idNumber: '520000198001010111' }],
      others: { person: [{ idNumber: '520000198001010111' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdType: '脱贫户', idNumber: '520000198001010111' }],
      others: { person: [{ idNumber: '520000198201010220' }] },
    },
  ],
} satisfies RuleExamples;
