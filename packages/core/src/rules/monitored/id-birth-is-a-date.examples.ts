import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111' }] }],
  fail: [{ title: '13月', rows: [{ idNumber: '520000198013010119' }] }],
  cannotTell: [{ title: '位数不对由另一条规则提示', rows: [{ idNumber: '5200001980' }] }],
} satisfies RuleExamples;
