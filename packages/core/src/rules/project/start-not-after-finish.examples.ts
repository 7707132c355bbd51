import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', actualStart: '2023-04-10', actualFinish: '2023-04-10' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', actualStart: '2023-08-10', actualFinish: '2023-06-30' }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', actualStart: '上半年', actualFinish: '2023-06-30' }] }],
} satisfies RuleExamples;
