import { noHelp } from '../monitored-no-help';
import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { ...noHelp, householdCode: '5200000001', monitoringClass: '边缘易致贫户', risk1: '因病', healthMeasures: '医疗救助' },
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
          risk1: '因病',
          employmentMeasures: '技能培训',
        },
      ],
    },
  ],
} satisfies RuleExamples;
