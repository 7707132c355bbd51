import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ workPlace: '省外务工', labourSkill: '弱劳动力或半劳动力' }] }],
  fail: [{ rows: [{ workPlace: '省外务工', labourSkill: '丧失劳动力' }] }],
  cannotTell: [{ rows: [{ workPlace: '省外务工', labourSkill: null }] }],
} satisfies RuleExamples;
