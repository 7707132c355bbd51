import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', hasExited: '是', clinics: 1 }] }],
  fail: [{ rows: [{ village: '测试一村', hasExited: '是', clinics: 0 }] }],
} satisfies RuleExamples;
