import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 60, ownFunds: null }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 62, ownFunds: -2 }] }],
} satisfies RuleExamples;
