import type { RuleExamples } from '../rule';

const asOf = '2023-12-31';

export default {
  pass: [
    {
      asOf,
      rows: [{ householdCode: '5200000001', monitoringClass: '突发严重困难户', risk1: '因意外事故', riskIdentifiedOn: '202303' }],
    },
  ],
  fail: [{ asOf, rows: [{ householdCode: '5200000001', monitoringClass: null, risk1: '因病', riskIdentifiedOn: '202303' }] }],
} satisfies RuleExamples;
