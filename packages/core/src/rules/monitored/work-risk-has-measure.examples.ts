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
          risk1: '因务工就业不稳',
          industryMeasures: '产业奖补',
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
          risk1: '因务工就业不稳',
          socialMeasures: '社会捐赠',
        },
      ],
    },
  ],
} satisfies RuleExamples;
