import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ publicPostType: '保洁员', publicPostMonths: 12 }] }],
  fail: [{ rows: [{ publicPostType: '保洁员', publicPostMonths: 0 }] }],
} satisfies RuleExamples;
