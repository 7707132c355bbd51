import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '数据日期当天出生', rows: [{ idNumber: '520000202312310110' }] }],
  fail: [{ rows: [{ idNumber: '520000202401050111' }] }],
  cannotTell: [{ rows: [{ idNumber: '5200001980' }] }],
} satisfies RuleExamples;
