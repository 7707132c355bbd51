import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ minimumLivingPolicy: '农村低保', extremePovertyPolicy: '不享受' }] }],
  fail: [{ rows: [{ minimumLivingPolicy: '农村低保', extremePovertyPolicy: '农村特困' }] }],
  cannotTell: [{ rows: [{ minimumLivingPolicy: '农村低保', extremePovertyPolicy: '待定' }] }],
} satisfies RuleExamples;
