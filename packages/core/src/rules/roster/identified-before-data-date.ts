import { ownContradiction } from '../../basis/own-contradiction';
import { asOf, known, le } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/identified-before-data-date',
  ledger: roster,
  severity: 'suspect',
  when: known(c.identifiedOn),
  must: le(c.identifiedOn, asOf),
  marks: [c.identifiedOn],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '首次识别时间晚于数据日期',
      what: '户编号{householdCode}的首次识别时间填{identifiedOn}。',
      why: '数据日期以后的识别不会出现在数据里。',
      todo: '请核对首次识别时间；数据日期不对的，先改数据日期。',
    },
    en: {
      title: 'Identified after the day of the data',
      what: 'Household {householdCode} was first identified in {identifiedOn}.',
      why: 'What comes after the day of the data cannot stand in them.',
      todo: 'Check the month; if the day of the data is wrong, correct that first.',
    },
  },
});
