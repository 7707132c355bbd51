import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', budget: 60 }] }],
  fail: [
    { title: '把元填进了万元', rows: [{ projectCode: 'XM20230001', budget: 600000 }] },
    { rows: [{ projectCode: 'XM20230001', budget: 0 }] },
  ],
  cannotTell: [{ rows: [{ projectCode: 'XM20230001', budget: '六十' }] }],
} satisfies RuleExamples;
