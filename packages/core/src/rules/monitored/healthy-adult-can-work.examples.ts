import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111', labourSkill: '普通劳动力', healthStatus: '健康', schoolStatus: null }] }],
  fail: [
    { rows: [{ idNumber: '520000198001010111', labourSkill: '弱劳动力或半劳动力', healthStatus: '健康', schoolStatus: null }] },
  ],
} satisfies RuleExamples;
