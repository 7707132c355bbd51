import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/road-distance-within-5-km',
  ledger: household,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.roadDistance),
  must: le(c.roadDistance, 5),
  marks: [c.roadDistance],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '与村主干路距离超过5公里',
      what: '户编号{householdCode}与村主干路距离填{roadDistance}公里。',
      why: '一般不超过5公里，多见于按米填写。',
      todo: '请核对距离和单位（公里）；确属偏远的，可核实属实。',
    },
    en: {
      title: 'More than 5 km to the main road',
      what: 'Household {householdCode} is said to be {roadDistance} km from the main road of the village.',
      why: 'It is rarely more than 5 km; often metres were entered.',
      todo: 'Check distance and unit (km); confirm it for remote houses.',
    },
  },
});
