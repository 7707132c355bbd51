import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', actualQuantity: 0 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', actualQuantity: 2.1 }] }],
} satisfies RuleExamples;
