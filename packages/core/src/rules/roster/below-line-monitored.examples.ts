import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '已纳入监测',
      rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 6900, monitoringClass: '脱贫不稳定户' }],
      region: '522729',
    },
    {
      title: '正好在线上',
      rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 7300, monitoringClass: null }],
      region: '522729',
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 7299.99, monitoringClass: null }],
      region: '522729',
    },
  ],
  cannotTell: [
    {
      title: '没有当地监测线',
      rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 6900, monitoringClass: null }],
      asOf: '2025-12-31',
      region: '520000',
    },
    {
      title: '监测类型读不出',
      rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 6900, monitoringClass: '某类' }],
      region: '522729',
    },
  ],
} satisfies RuleExamples;
