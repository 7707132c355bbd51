import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', stage: '已验收', acceptedOn: '2023-09-20' }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', stage: '已结算', acceptedOn: null }] }],
} satisfies RuleExamples;
