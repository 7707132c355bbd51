import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', allocated: 60, budget: 60 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', allocated: 66, budget: 60 }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', allocated: '已到位', budget: 60 }] }],
} satisfies RuleExamples;
