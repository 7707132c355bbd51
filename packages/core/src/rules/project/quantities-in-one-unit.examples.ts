import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '完成138%', rows: [{ projectCode: 'XM20230001', planQuantity: 100, actualQuantity: 138 }] }],
  fail: [{ title: '公里与米', rows: [{ projectCode: 'XM20230001', planQuantity: 2, actualQuantity: 2050 }] }],
} satisfies RuleExamples;
