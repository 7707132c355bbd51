import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '在建', actualFinish: null }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '在建', actualFinish: '2023-09-01' }] }],
} satisfies RuleExamples;
