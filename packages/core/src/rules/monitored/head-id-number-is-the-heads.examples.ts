import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '残疾人证前18位相同',
      rows: [
        { householdCode: '5200000001', relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000198001010111' },
      ],
    },
    {
      title: '成员行不比',
      rows: [
        { householdCode: '5200000001', relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000198001010111' },
        { householdCode: '5200000001', relation: '之子', headIdNumber: '520000198001010111', idNumber: '520000200501010118' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000198001010314' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', relation: '户主', headIdNumber: '520000198001010111', idNumber: '520000800101011' }],
    },
  ],
} satisfies RuleExamples;
