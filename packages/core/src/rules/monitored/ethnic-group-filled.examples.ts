import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ ethnicGroup: '苗族' }] }],
  fail: [{ rows: [{ ethnicGroup: null, householdCode: '5200000001' }] }],
} satisfies RuleExamples;
