import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', riskRemovedOn: '202312' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', riskRemovedOn: '202403' }] }],
} satisfies RuleExamples;
