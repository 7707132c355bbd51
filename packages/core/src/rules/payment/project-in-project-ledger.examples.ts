import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001' }], others: { project: [{ projectCode: 'XM20230001' }] } },
  ],
  fail: [
    { rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230009' }], others: { project: [{ projectCode: 'XM20230001' }] } },
  ],
} satisfies RuleExamples;
