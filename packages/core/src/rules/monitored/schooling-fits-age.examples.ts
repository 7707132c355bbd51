import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ education: '高中', idNumber: '520000200501010118' }] }],
  fail: [{ rows: [{ education: '高中', idNumber: '520000201201010110' }] }],
} satisfies RuleExamples;
