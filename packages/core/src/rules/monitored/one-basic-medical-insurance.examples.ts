import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ hasResidentMedical: '否', hasEmployeeMedical: '是' }] }],
  fail: [{ rows: [{ hasResidentMedical: '是', hasEmployeeMedical: '是' }] }],
} satisfies RuleExamples;
