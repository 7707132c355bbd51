import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectName: '测试一村产业路项目' }] }],
  fail: [{ rows: [{ projectName: null, budget: 20 }] }],
} satisfies RuleExamples;
