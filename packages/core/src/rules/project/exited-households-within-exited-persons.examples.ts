import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryHouseholds: 20, exitedBeneficiaryPersons: 70 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryHouseholds: 70, exitedBeneficiaryPersons: 20 }] }],
} satisfies RuleExamples;
