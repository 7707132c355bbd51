import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        {
          householdCode: '5200000001',
          riskRemoved: '否',
          industryMeasures: '产业奖补',
          employmentMeasures: '',
          healthMeasures: '',
          socialSecurityMeasures: '',
          educationMeasures: '',
        },
        {
          householdCode: '5200000002',
          riskRemoved: '否',
          industryMeasures: '',
          employmentMeasures: '',
          healthMeasures: '',
          socialSecurityMeasures: '',
          educationMeasures: '雨露计划',
        },
        {
          householdCode: '5200000003',
          riskRemoved: '否',
          industryMeasures: '',
          employmentMeasures: '',
          healthMeasures: '',
          socialSecurityMeasures: '',
          educationMeasures: '',
        },
        {
          householdCode: '5200000004',
          riskRemoved: '是',
          industryMeasures: '',
          employmentMeasures: '',
          healthMeasures: '',
          socialSecurityMeasures: '',
          educationMeasures: '',
        },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
  },
  {
    title: '没有未消除风险的户',
    tables: {
      monitored: [
        {
          householdCode: '5200000004',
          riskRemoved: '是',
          industryMeasures: '',
          employmentMeasures: '',
          healthMeasures: '',
          socialSecurityMeasures: '',
          educationMeasures: '',
        },
      ],
    },
    value: null,
  },
] satisfies IndicatorExamples;
