import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ memberPhone: '19900000001' }] }],
  fail: [{ title: '多一位', rows: [{ memberPhone: '199000000012' }] }],
} satisfies RuleExamples;
