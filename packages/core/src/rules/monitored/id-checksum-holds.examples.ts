import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111' }] }, { title: '占位号另有规则', rows: [{ idNumber: '999999198001010011' }] }],
  fail: [{ title: '末三位被存成000', rows: [{ idNumber: '520000198001010000' }] }],
  cannotTell: [{ title: '15位旧号没有校验位', rows: [{ idNumber: '520000800101011' }] }],
} satisfies RuleExamples;
