import { noHelp } from '../monitored-no-help';
import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          ...noHelp,
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          labourSkill: '普通劳动力',
          socialSecurityMeasures: '低保',
          employmentMeasures: '技能培训',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          ...noHelp,
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          labourSkill: '普通劳动力',
          socialSecurityMeasures: '低保',
        },
      ],
    },
  ],
} satisfies RuleExamples;
