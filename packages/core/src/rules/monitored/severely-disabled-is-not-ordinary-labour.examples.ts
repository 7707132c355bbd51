import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '52000019800101011442', labourSkill: '弱劳动力或半劳动力' }] }],
  fail: [{ rows: [{ idNumber: '52000019800101011441', labourSkill: '普通劳动力' }] }],
} satisfies RuleExamples;
