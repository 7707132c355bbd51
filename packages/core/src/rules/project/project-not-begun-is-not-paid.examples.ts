import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', paid: 0 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', paid: 18 }] }],
} satisfies RuleExamples;
