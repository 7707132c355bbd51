import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', mainCause: '因病', healthStatus: '长期慢性病' }] },
    {
      title: '别的成员符合',
      rows: [
        { householdCode: '5200000001', mainCause: '因病', healthStatus: '健康' },
        { householdCode: '5200000001', mainCause: '因病', healthStatus: '长期慢性病' },
      ],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', mainCause: '因病', healthStatus: '健康' }] }],
  cannotTell: [{ title: '成员情况读不出', rows: [{ householdCode: '5200000001', mainCause: '因病', healthStatus: '不清楚' }] }],
} satisfies RuleExamples;
