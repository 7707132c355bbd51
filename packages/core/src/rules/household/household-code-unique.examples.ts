import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', year: 2023 },
        { householdCode: '5200000002', year: 2023 },
      ],
    },
    {
      title: '两个年度各一行',
      rows: [
        { householdCode: '5200000001', year: 2022 },
        { householdCode: '5200000001', year: 2023 },
      ],
    },
    { title: '没有年度栏', rows: [{ householdCode: '5200000001' }] },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', year: 2023 },
        { householdCode: '5200000001', year: 2023 },
      ],
    },
    { title: '没有年度栏', rows: [{ householdCode: '5200000001' }, { householdCode: '5200000001' }] },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', year: 2023 },
        { householdCode: '5200000001', year: '前年' },
      ],
    },
  ],
} satisfies RuleExamples;
