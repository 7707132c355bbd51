import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ relation: '户主' }] }],
  fail: [{ rows: [{ relation: null, householdCode: '5200000001' }] }],
} satisfies RuleExamples;
