import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ hasResidentMedical: '是', hasEmployeeMedical: '否', riskRemoved: '否' }] }],
  fail: [{ rows: [{ hasResidentMedical: '否', hasEmployeeMedical: '否', riskRemoved: '否' }] }],
} satisfies RuleExamples;
