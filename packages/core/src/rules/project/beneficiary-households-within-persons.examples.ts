import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', beneficiaryHouseholds: 40, beneficiaryPersons: 150 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', beneficiaryHouseholds: 182, beneficiaryPersons: 159 }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', beneficiaryHouseholds: '全村', beneficiaryPersons: 159 }] }],
} satisfies RuleExamples;
