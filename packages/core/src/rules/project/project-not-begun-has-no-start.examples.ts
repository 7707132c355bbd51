import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', actualStart: null }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '未开工', actualStart: '2023-05-01' }] }],
} satisfies RuleExamples;
