import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', riskIdentifiedOn: '201912' }] }],
  fail: [{ title: '建档立卡时间', rows: [{ householdCode: '5200000001', riskIdentifiedOn: '201401' }] }],
} satisfies RuleExamples;
