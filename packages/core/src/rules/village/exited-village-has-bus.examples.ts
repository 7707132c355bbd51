import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', hasExited: '是', hasBus: '是' }] }],
  fail: [{ rows: [{ village: '测试一村', hasExited: '是', hasBus: '否' }] }],
} satisfies RuleExamples;
