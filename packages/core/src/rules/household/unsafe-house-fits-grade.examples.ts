import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '否', unsafeHouseGrade: 'A级' }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '是', unsafeHouseGrade: 'D级' }] },
  ],
  fail: [
    {
      title: '危房户却是A级',
      rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '是', unsafeHouseGrade: 'A级' }],
    },
    {
      title: '改造后级别没有更新',
      rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '否', unsafeHouseGrade: 'D级' }],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: null, unsafeHouseGrade: 'D级' }] }],
} satisfies RuleExamples;
