import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { known, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/road-distance-within-50-km',
  ledger: household,
  severity: 'suspect',
  dataYears: { to: 2020 },
  when: known(c.roadDistance),
  must: le(c.roadDistance, 50),
  marks: [c.roadDistance],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与村主干路距离超过50公里',
      what: '户编号{householdCode}与村主干路距离填{roadDistance}公里。',
      why: '一般不超过50公里，多见于按米填写。',
      todo: '请核对距离和单位（公里）。',
    },
    en: {
      title: 'More than 50 km to the main road',
      what: 'Household {householdCode} is said to be {roadDistance} km from the main road of the village.',
      why: 'It is rarely more than 50 km; often metres were entered.',
      todo: 'Check distance and unit (km).',
    },
  },
});
