import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '参加职工医保的除外', rows: [{ hasSeriousIllnessInsurance: '否', hasEmployeeMedical: '是' }] }],
  fail: [{ rows: [{ hasSeriousIllnessInsurance: '否', hasEmployeeMedical: '否' }] }],
} satisfies RuleExamples;
