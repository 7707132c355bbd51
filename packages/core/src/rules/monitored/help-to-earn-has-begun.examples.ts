import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          riskIdentifiedOn: '202305',
          labourSkill: '普通劳动力',
          developmentHelp: '已实施',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          riskIdentifiedOn: '202305',
          labourSkill: '普通劳动力',
          developmentHelp: '尚未实施',
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          riskIdentifiedOn: '202305',
          labourSkill: '普通劳动力',
          developmentHelp: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
