import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ birthDate: '1980-01-01', idNumber: '520000198001010111' }] }],
  fail: [{ title: '按农历填', rows: [{ birthDate: '1979-11-14', idNumber: '520000198001010111' }] }],
  cannotTell: [{ rows: [{ birthDate: '1980年', idNumber: '520000198001010111' }] }],
} satisfies RuleExamples;
