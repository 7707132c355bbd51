import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryHouseholds: 20, beneficiaryHouseholds: 40 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryHouseholds: 45, beneficiaryHouseholds: 40 }] }],
} satisfies RuleExamples;
