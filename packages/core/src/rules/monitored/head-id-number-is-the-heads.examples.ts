import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '残疾人证前18位相同',
      rows: [{ relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000198001010111' }],
    },
    { title: '成员行不比', rows: [{ relation: '之子', headIdNumber: '520000198001010111', idNumber: '520000200501010118' }] },
  ],
  fail: [{ rows: [{ relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000198001010314' }] }],
  cannotTell: [{ rows: [{ relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000800101011' }] }],
} satisfies RuleExamples;
