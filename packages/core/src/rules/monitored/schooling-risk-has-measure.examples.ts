import { noHelp } from '../monitored-no-help';
import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { ...noHelp, householdCode: '5200000001', monitoringClass: '边缘易致贫户', risk1: '因学', educationMeasures: '助学金' },
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
          risk1: '因学',
          employmentMeasures: '技能培训',
        },
      ],
    },
  ],
} satisfies RuleExamples;
