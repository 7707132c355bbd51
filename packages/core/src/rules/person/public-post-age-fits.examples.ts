import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', publicPostType: '保洁员' }] },
  ],
  fail: [
    {
      title: '当天满70周岁',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000195312310038', publicPostType: '保洁员' }],
    },
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201001010036', publicPostType: '生态护林员' }],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', publicPostType: '保洁员' }] }],
} satisfies RuleExamples;
