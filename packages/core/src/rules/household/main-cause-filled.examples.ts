import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', mainCause: '因病' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', mainCause: null }] }],
  cannotTell: [{ title: '不在选项内，另有一条说明', rows: [{ householdCode: '5200000001', mainCause: '运气不好' }] }],
} satisfies RuleExamples;
