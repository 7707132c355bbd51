import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ schoolStatus: '本科一年级', labourSkill: '无劳动力' }] }],
  fail: [{ rows: [{ schoolStatus: '普通高中二年级', labourSkill: '普通劳动力' }] }],
} satisfies RuleExamples;
