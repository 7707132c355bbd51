import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ idNumber: '520000201401010115', schoolStatus: '小学', compulsoryDropoutReason: null }] },
    { title: '写明了原因', rows: [{ idNumber: '520000201401010115', schoolStatus: null, compulsoryDropoutReason: '因残' }] },
  ],
  fail: [{ rows: [{ idNumber: '520000201401010115', schoolStatus: null, compulsoryDropoutReason: null }] }],
  cannotTell: [{ rows: [{ idNumber: '520000201401010115', schoolStatus: '二年纪', compulsoryDropoutReason: null }] }],
} satisfies RuleExamples;
