import { ownContradiction } from '../../basis/own-contradiction';
import { exitStatus } from '../../codes/exit-status';
import { and, asOf, ge, is, known, le, not, optional, or, yearOf } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
/** A year beside a household that is still poor is for `still-poor-has-no-exit-year` to say. */
export default rule({
  id: 'household/exit-year-reached',
  ledger: household,
  severity: 'suspect',
  when: and(
    known(c.exitYear),
    or(not(known(optional(c.exitStatus))), not(is(exitStatus, optional(c.exitStatus), '未脱贫', '新识别贫困户'))),
  ),
  must: and(ge(c.exitYear, 2014), le(c.exitYear, yearOf(asOf))),
  marks: [c.exitYear],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '脱贫年度早于2014年或晚于数据日期',
      what: '户编号{householdCode}的脱贫年度填{exitYear}。',
      why: '2014年起才有脱贫退出，脱贫年度也不会晚于数据所属年度。',
      todo: '请核对脱贫年度；填的是计划年度的，清空；数据日期不对的，先改数据日期。',
    },
    en: {
      title: 'Year of exit before 2014 or after the day of the data',
      what: 'The year of exit of household {householdCode} is {exitYear}.',
      why: 'Exits began in 2014, and no exit lies after the year of the data.',
      todo: 'Check the year; clear a planned one; if the day of the data is wrong, correct that first.',
    },
  },
});
