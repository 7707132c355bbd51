import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '数据日期当月', rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202312' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202401' }] }],
} satisfies RuleExamples;
