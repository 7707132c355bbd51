import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ sex: '男', idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ sex: '女', idNumber: '520000198001010111' }] }],
  cannotTell: [{ rows: [{ sex: '男', idNumber: '5200001980' }] }],
} satisfies RuleExamples;
