import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ extremePovertyPolicy: '农村特困', workPlace: null }] }],
  fail: [{ rows: [{ extremePovertyPolicy: '农村特困', workPlace: '县外省内务工' }] }],
} satisfies RuleExamples;
