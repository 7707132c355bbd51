import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 45, provincialFunds: 12, countyFunds: 3 }] },
    { title: '四舍五入', rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 59.96 }] },
  ],
  fail: [{ rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 45, provincialFunds: 12 }] }],
} satisfies RuleExamples;
