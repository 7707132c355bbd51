import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ healthStatus: '健康', idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ healthStatus: '死亡', idNumber: '520000198001010111' }] }],
} satisfies RuleExamples;
