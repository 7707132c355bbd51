import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ idNumber: '520000201401010115', schoolStatus: '小学', riskRemoved: '否', compulsoryDropoutReason: null }] },
    {
      title: '写明了原因',
      rows: [{ idNumber: '520000201401010115', schoolStatus: null, riskRemoved: '否', compulsoryDropoutReason: '因残' }],
    },
  ],
  fail: [{ rows: [{ idNumber: '520000201401010115', schoolStatus: null, riskRemoved: '否', compulsoryDropoutReason: null }] }],
  cannotTell: [
    { rows: [{ idNumber: '520000201401010115', schoolStatus: '二年纪', riskRemoved: '否', compulsoryDropoutReason: null }] },
  ],
} satisfies RuleExamples;
