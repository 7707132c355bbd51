import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', risk1: '因意外事故' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', risk1: null }] }],
} satisfies RuleExamples;
