import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ labourSkill: '技能劳动力', schoolStatus: null, workPlace: '省外务工' }] }],
  fail: [{ rows: [{ labourSkill: '技能劳动力', schoolStatus: null, workPlace: null }] }],
} satisfies RuleExamples;
