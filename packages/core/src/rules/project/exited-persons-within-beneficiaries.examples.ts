import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryPersons: 70, beneficiaryPersons: 150 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', exitedBeneficiaryPersons: 170, beneficiaryPersons: 150 }] }],
} satisfies RuleExamples;
