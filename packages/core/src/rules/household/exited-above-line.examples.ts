import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2019, exitStatus: '已脱贫', incomePerHead: 5200 }],
      asOf: '2019-12-31',
    },
    {
      title: '正好等于标准',
      rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2019, exitStatus: '已脱贫', incomePerHead: 3747 }],
      asOf: '2019-12-31',
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2019, exitStatus: '已脱贫', incomePerHead: 3746.99 }],
      asOf: '2019-12-31',
    },
  ],
  cannotTell: [
    {
      title: '没有当年标准',
      rows: [{ householdCode: '5200000001', headName: '测试甲', year: 2013, exitStatus: '已脱贫', incomePerHead: 2500 }],
      asOf: '2013-12-31',
    },
  ],
} satisfies RuleExamples;
