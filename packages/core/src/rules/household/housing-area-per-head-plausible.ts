import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt, inRange, quotient } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/housing-area-per-head-plausible',
  ledger: household,
  severity: 'notice',
  when: and(gt(c.headCount, 0), gt(c.housingArea, 0)),
  must: inRange(quotient(c.housingArea, c.headCount, 2), 5, 200),
  marks: [c.housingArea, c.headCount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均住房面积偏大或偏小',
      what: '户编号{householdCode}住房{housingArea}平方米、{headCount}人，人均不在5至200平方米之间。',
      why: '偏离一般情况较多，可能多打、少打了数字。',
      todo: '请核对住房面积和人口数；确属实际情况的，核实属实即可。',
    },
    en: {
      title: 'Unusual floor area a head',
      what: 'Household {householdCode} has {housingArea} square metres for {headCount} members.',
      why: 'It lies outside 5 to 200 square metres a head; a digit may be missing or doubled.',
      todo: 'Check area and head count; confirm it if it is so.',
    },
  },
});
