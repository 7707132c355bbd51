import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ publicPostMonths: 6, publicPostType: '生态护林员' }] }],
  fail: [{ rows: [{ publicPostMonths: 6, publicPostType: null }] }],
} satisfies RuleExamples;
