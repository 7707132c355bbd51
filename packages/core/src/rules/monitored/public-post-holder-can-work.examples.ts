import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ publicPostType: '保洁员', labourSkill: '弱劳动力或半劳动力' }] }],
  fail: [{ rows: [{ publicPostType: '保洁员', labourSkill: '无劳动力' }] }],
} satisfies RuleExamples;
