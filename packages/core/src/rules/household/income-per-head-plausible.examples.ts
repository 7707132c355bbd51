import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 9000 }] },
    { title: '正好10万元', rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 100000 }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 0 }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: 130000 }] },
    { title: '负数', rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: -500 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', incomePerHead: '约9000' }] }],
} satisfies RuleExamples;
