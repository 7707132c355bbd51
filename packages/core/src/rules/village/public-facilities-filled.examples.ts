import type { RuleExamples } from '../rule';

export default {
  pass: [
    { title: '没有的填0', rows: [{ village: '测试一村', hasExited: '是', publicToilets: 2, libraries: 1, wastePoints: 0 }] },
  ],
  fail: [{ rows: [{ village: '测试一村', hasExited: '是', publicToilets: 2, libraries: null, wastePoints: 3 }] }],
} satisfies RuleExamples;
