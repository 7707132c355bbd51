import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] },
    { title: '残疾人证20位', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143' }] },
    { title: '旧证15位，另有提醒', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000800101001' }] },
  ],
  fail: [
    { title: '少一位', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800110031' }] },
    { title: '多一位', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '5200001980010100314' }] },
  ],
  cannotTell: [
    {
      title: '存成数字，后几位已丢失',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: 520000198001010000 }],
    },
    { title: '没有填', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: null }] },
  ],
} satisfies RuleExamples;
