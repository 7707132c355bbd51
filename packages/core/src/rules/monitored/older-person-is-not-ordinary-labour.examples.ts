import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000195001010118', labourSkill: '弱劳动力或半劳动力' }] }],
  fail: [{ rows: [{ idNumber: '520000195001010118', labourSkill: '普通劳动力' }] }],
} satisfies RuleExamples;
