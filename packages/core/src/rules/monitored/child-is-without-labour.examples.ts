import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ idNumber: '520000201001010116', labourSkill: '无劳动力' }] },
    { title: '满16岁当天起不再要求', rows: [{ idNumber: '520000201001010116', labourSkill: '无劳动力' }] },
  ],
  fail: [{ rows: [{ idNumber: '520000201001010116', labourSkill: '普通劳动力' }] }],
} satisfies RuleExamples;
