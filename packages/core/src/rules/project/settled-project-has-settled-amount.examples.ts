import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '已结算', settledAmount: 58.8 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '已结算', settledAmount: null }] }],
} satisfies RuleExamples;
