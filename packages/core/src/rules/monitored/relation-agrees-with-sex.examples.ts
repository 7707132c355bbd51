import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ relation: '之儿媳', sex: '女' }] },
    { title: '兄弟姐妹不分性别', rows: [{ relation: '之兄弟姐妹', sex: '女' }] },
  ],
  fail: [{ rows: [{ relation: '之子', sex: '女' }] }],
  cannotTell: [{ rows: [{ relation: '小辈', sex: '女' }] }],
} satisfies RuleExamples;
