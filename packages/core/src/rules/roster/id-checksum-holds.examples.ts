import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] },
    {
      title: '残疾人证只算前18位',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143' }],
    },
    { title: '末位小写x', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010090' }] },
  ],
  fail: [
    { title: '末位录错', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010030' }] },
    {
      title: '残疾人证前18位录错',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003043' }],
    },
  ],
  cannotTell: [
    { title: '15位旧号码没有校验位', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000800101001' }] },
  ],
} satisfies RuleExamples;
