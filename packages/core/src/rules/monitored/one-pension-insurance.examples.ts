import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ hasResidentPension: '是', hasEmployeePension: '否' }] }],
  fail: [{ rows: [{ hasResidentPension: '是', hasEmployeePension: '是' }] }],
} satisfies RuleExamples;
