import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ labourSkill: '无劳动力' }] }],
  fail: [{ rows: [{ labourSkill: null, householdCode: '5200000001' }] }],
} satisfies RuleExamples;
