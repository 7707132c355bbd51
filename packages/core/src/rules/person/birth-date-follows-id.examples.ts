import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', birthDate: '1980-01-01' }] },
    {
      title: '残疾人证',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', birthDate: 19800101 }],
    },
  ],
  fail: [
    {
      title: '差八天',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', birthDate: '1980-01-09' }],
    },
  ],
  cannotTell: [
    {
      title: '出生日期写了2月30日，另有一条说明',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', birthDate: '1980-02-30' }],
    },
  ],
} satisfies RuleExamples;
