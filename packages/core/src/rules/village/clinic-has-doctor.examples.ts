import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', clinics: 1, doctors: 1 }] }],
  fail: [{ rows: [{ village: '测试一村', clinics: 1, doctors: 0 }] }],
} satisfies RuleExamples;
