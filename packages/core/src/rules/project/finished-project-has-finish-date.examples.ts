import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '完工', actualFinish: '2023-09-01' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '已验收', actualFinish: null }] }],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', stage: '快了', actualFinish: null }] }],
} satisfies RuleExamples;
