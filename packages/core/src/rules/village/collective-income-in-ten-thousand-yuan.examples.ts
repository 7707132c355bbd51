import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', collectiveIncome: 1000 }] }],
  fail: [{ title: '把元填进了万元', rows: [{ village: '测试一村', collectiveIncome: 126500 }] }],
  cannotTell: [{ rows: [{ village: '测试一村', collectiveIncome: '十二万多' }] }],
} satisfies RuleExamples;
