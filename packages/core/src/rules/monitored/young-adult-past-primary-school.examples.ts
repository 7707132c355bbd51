import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000200401010110', education: '初中', schoolStatus: null, healthStatus: '健康' }] }],
  fail: [{ rows: [{ idNumber: '520000200401010110', education: '小学', schoolStatus: null, healthStatus: '健康' }] }],
} satisfies RuleExamples;
