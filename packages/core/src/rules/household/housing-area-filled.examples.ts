import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', housingArea: 90 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', housingArea: null }] }],
  cannotTell: [{ title: '填了读不出的内容，另有一条说明', rows: [{ householdCode: '5200000001', housingArea: '两间' }] }],
} satisfies RuleExamples;
