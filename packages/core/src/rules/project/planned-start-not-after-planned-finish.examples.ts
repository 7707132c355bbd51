import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', planStart: '2023-03-01', planFinish: '2023-10-31' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', planStart: '2023-11-01', planFinish: '2023-10-31' }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', planStart: '2023年上半年', planFinish: '2023-10-31' }] }],
} satisfies RuleExamples;
