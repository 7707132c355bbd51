import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 45, provincialFunds: 12, countyFunds: 3 }] },
    {
      title: '来源填的是到位资金',
      rows: [{ projectCode: 'XM20230001', budget: 60, allocated: 65, centralFunds: 50, provincialFunds: 15 }],
    },
  ],
  fail: [{ rows: [{ projectCode: 'XM20230001', budget: 60, centralFunds: 45, provincialFunds: 18 }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', budget: '六十', centralFunds: 45, provincialFunds: 18 }] }],
} satisfies RuleExamples;
