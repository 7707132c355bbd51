import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ labourSkill: '普通劳动力', idNumber: '520000198001010111' }],
      others: { person: [{ labourSkill: '普通劳动力', idNumber: '520000198001010111' }] },
    },
  ],
  fail: [
    {
      rows: [{ labourSkill: '普通劳动力', idNumber: '520000198001010111' }],
      others: { person: [{ labourSkill: '无劳动力', idNumber: '520000198001010111' }] },
    },
  ],
} satisfies RuleExamples;
