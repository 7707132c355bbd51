import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' },
        { householdCode: '5200000002', headName: '测试丁', headIdNumber: '520000195504040095' },
      ],
    },
  ],
  fail: [
    {
      title: '拆户后户主没有改',
      rows: [
        { householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' },
        { householdCode: '5200000002', headName: '测试甲', headIdNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' },
        { householdCode: '某户', headName: '测试甲', headIdNumber: '520000198001010031' },
      ],
    },
  ],
} satisfies RuleExamples;
