import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', idNumber: '520000198001010111' },
        { householdCode: '5200000001', idNumber: '520000198201010220' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', idNumber: '520000198001010111' },
        { householdCode: '5200000002', idNumber: '520000198001010111' },
      ],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', idNumber: '两个人' }] }],
} satisfies RuleExamples;
