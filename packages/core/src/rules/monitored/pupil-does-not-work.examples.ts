import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ schoolStatus: '高职高专二年级', workPlace: null }] }],
  fail: [{ rows: [{ schoolStatus: '高职高专二年级', workPlace: '省外务工' }] }],
} satisfies RuleExamples;
