import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          hasUnsafeHouse: '是',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
        },
      ],
    },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '是', monitoringClass: '边缘易致贫户' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '是', monitoringClass: null }] },
    {
      title: '风险已消除',
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          hasUnsafeHouse: '是',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
        },
      ],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '是', monitoringClass: '某类' }] }],
} satisfies RuleExamples;
