import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, gt, le, quotient } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/forest-land-per-head-plausible',
  ledger: household,
  severity: 'suspect',
  when: and(gt(c.headCount, 0), le(c.forestLand, 200)),
  must: le(quotient(c.forestLand, c.headCount, 2), 70),
  marks: [c.forestLand, c.headCount],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均林地超过70亩',
      what: '户编号{householdCode}林地{forestLand}亩、{headCount}人，人均超过70亩。',
      why: '人均林地一般不超过70亩。',
      todo: '请核对林地面积和人口数；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'More than 70 mu of forest land a head',
      what: 'Household {householdCode} has {forestLand} mu for {headCount} members.',
      why: 'There are rarely more than 70 mu a head.',
      todo: 'Check area and head count; confirm it if it is so.',
    },
  },
});
