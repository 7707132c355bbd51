import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '残疾' }] },
    {
      title: '兼有慢性病',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '残疾、长期慢性病' },
      ],
    },
  ],
  fail: [
    {
      title: '20位残疾人证号码',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '健康' }],
    },
    {
      title: '填了残疾类别',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          disabilityType: '肢体残疾',
          healthStatus: '健康',
        },
      ],
    },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '还行' }] },
  ],
} satisfies RuleExamples;
