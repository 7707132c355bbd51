import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', idType: '居民身份证' }] },
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', idType: '残疾人证' }] },
  ],
  fail: [
    {
      title: '残疾人证只填了18位',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', idType: '残疾人证' }],
    },
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', idType: '居民身份证' }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', idType: '残疾人证' }] }],
} satisfies RuleExamples;
