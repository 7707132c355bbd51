import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '次年开工', rows: [{ projectCode: 'XM20230001', year: 2023, actualStart: '2024-02-20' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', year: 2023, actualStart: '2013-04-10' }] }],
} satisfies RuleExamples;
