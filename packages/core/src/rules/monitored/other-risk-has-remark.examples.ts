import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', risk1: '其他', riskRemark: '赡养负担重' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', risk1: '其他', riskRemark: null }] }],
} satisfies RuleExamples;
