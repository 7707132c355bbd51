import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ memberName: '测试甲', memberPhone: '13900000000' }] }],
  fail: [{ title: '多一位', rows: [{ memberName: '测试甲', memberPhone: '139000000001' }] }],
  cannotTell: [{ rows: [{ memberName: '测试甲', memberPhone: '无手机' }] }],
} satisfies RuleExamples;
