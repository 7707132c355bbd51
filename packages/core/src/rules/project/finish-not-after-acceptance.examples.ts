import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', actualFinish: '2023-09-01', acceptedOn: '2023-09-20' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', actualFinish: '2023-10-01', acceptedOn: '2023-09-20' }] }],
} satisfies RuleExamples;
