import type { RuleExamples } from '../rule';

export default {
  pass: [
    { title: '残疾人证20位', rows: [{ idNumber: '52000019800101011443', idType: '残疾人证' }] },
    { title: '军官证位数不同', rows: [{ idNumber: '20012345', idType: '军官证' }] },
    { title: '没有证件类型一列', rows: [{ idNumber: '520000198001010111' }] },
  ],
  fail: [
    { title: '少一位', rows: [{ idNumber: '52000019800101011', idType: '居民身份证' }] },
    { title: '没有证件类型一列，多一位', rows: [{ idNumber: '5200001980010101100' }] },
  ],
} satisfies RuleExamples;
