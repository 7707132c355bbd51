import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headIdNumber: '520000198001010031',
        },
      ],
    },
    {
      title: '一处是残疾人证号码',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headIdNumber: '52000019800101003143',
        },
      ],
    },
  ],
  fail: [
    {
      title: '户主变更后没有改',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headIdNumber: '520000195504040095',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '15位旧号码',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          relation: '户主',
          idNumber: '520000198001010031',
          headIdNumber: '520000800101001',
        },
      ],
    },
  ],
} satisfies RuleExamples;
