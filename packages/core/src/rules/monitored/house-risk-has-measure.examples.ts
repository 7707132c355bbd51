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
          risk1: '因安全住房',
          relocationMeasures: '避险搬迁',
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
          risk1: '因安全住房',
          socialMeasures: '社会捐赠',
        },
      ],
    },
  ],
} satisfies RuleExamples;
