import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1300万元、7171户，户均1812.86元',
    tables: { project: [{ allocated: 1300, beneficiaryHouseholds: 7171 }] },
    value: 181286,
    numerator: 1300000000,
    denominator: 7171,
    source: '红寺堡区政府网站2022-12-09（hongsibu.gov.cn t20221209_3882356）：贴息1300万元、7171户，户均1812.86元',
  },
  { title: '没有受益户', tables: { project: [{ allocated: 10, beneficiaryHouseholds: 0 }] }, value: null },
] satisfies IndicatorExamples;
