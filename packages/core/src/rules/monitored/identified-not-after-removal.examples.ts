import type { RuleExamples } from '../rule';

export default {
  pass: [
    { title: '同月', rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202205', riskRemovedOn: '202205' }] },
    {
      title: '再次识别，旧的消除时间还在',
      rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202305', riskRemovedOn: '202205', riskRemoved: '否' }],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202305', riskRemovedOn: '202205' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', riskIdentifiedOn: '202305', riskRemovedOn: '2022年' }] }],
} satisfies RuleExamples;
