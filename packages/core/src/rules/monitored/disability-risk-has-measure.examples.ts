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
          risk1: '因残',
          socialSecurityMeasures: '残疾人补贴',
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
          risk1: '因残',
          healthMeasures: '签约家庭医生',
        },
      ],
    },
  ],
} satisfies RuleExamples;
