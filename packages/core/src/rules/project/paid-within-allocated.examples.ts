import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '全部付清', rows: [{ projectCode: 'XM20230001', paid: 60, allocated: 60 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', paid: 61, allocated: 60 }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', paid: '全部', allocated: 60 }] }],
} satisfies RuleExamples;
