import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', housingArea: 80 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', housingArea: 0 }] },
    { rows: [{ householdCode: '5200000001', housingArea: null }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', housingArea: '两间' }] }],
} satisfies RuleExamples;
