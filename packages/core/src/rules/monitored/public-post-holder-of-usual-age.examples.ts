import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '69岁', rows: [{ publicPostType: '保洁员', idNumber: '520000195401020112' }] }],
  fail: [
    { title: '满70岁', rows: [{ publicPostType: '保洁员', idNumber: '520000195312310118' }] },
    { rows: [{ publicPostType: '保洁员', idNumber: '520000200901010117' }] },
  ],
} satisfies RuleExamples;
