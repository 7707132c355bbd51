import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, gt, le, quotient } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/cultivated-land-per-head-plausible',
  ledger: household,
  severity: 'suspect',
  when: and(gt(c.headCount, 0), le(c.cultivatedLand, 100)),
  must: le(quotient(c.cultivatedLand, c.headCount, 2), 50),
  marks: [c.cultivatedLand, c.headCount],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均耕地超过50亩',
      what: '户编号{householdCode}耕地{cultivatedLand}亩、{headCount}人，人均超过50亩。',
      why: '人均耕地一般不超过50亩。',
      todo: '请核对耕地面积和人口数；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'More than 50 mu of cultivated land a head',
      what: 'Household {householdCode} has {cultivatedLand} mu for {headCount} members.',
      why: 'There are rarely more than 50 mu a head.',
      todo: 'Check area and head count; confirm it if it is so.',
    },
  },
});
