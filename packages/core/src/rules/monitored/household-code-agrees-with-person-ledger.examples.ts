import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', idNumber: '520000198001010111' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010111' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', idNumber: '520000198001010111' }],
      others: { person: [{ householdCode: '5200000009', idNumber: '520000198001010111' }] },
    },
  ],
  cannotTell: [
    {
      title: '人表里户编号没填',
      rows: [{ householdCode: '5200000001', idNumber: '520000198001010111' }],
      others: { person: [{ householdCode: null, idNumber: '520000198001010111' }] },
    },
  ],
} satisfies RuleExamples;
