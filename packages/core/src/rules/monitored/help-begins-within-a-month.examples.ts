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
          riskIdentifiedOn: '202305',
          riskRemovalMode: null,
          financeMeasures: '小额信贷',
        },
      ],
    },
    {
      title: '自然消除',
      rows: [
        {
          ...noHelp,
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskIdentifiedOn: '202305',
          riskRemovalMode: '自然消除',
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
          riskIdentifiedOn: '202310',
          riskRemovalMode: null,
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          ...noHelp,
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskIdentifiedOn: '2023年',
          riskRemovalMode: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
