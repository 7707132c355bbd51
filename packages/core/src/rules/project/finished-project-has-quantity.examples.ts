import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '完工', actualQuantity: 2.1 }] }],
  fail: [
    { rows: [{ projectCode: 'XM20230001', stage: '完工', actualQuantity: 0 }] },
    { rows: [{ projectCode: 'XM20230001', stage: '完工', actualQuantity: null }] },
  ],
} satisfies RuleExamples;
