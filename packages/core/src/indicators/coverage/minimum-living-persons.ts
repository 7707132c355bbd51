import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/minimum-living-persons',
  title: { 'zh-CN': '享受低保人数', en: 'persons on minimum living allowance' },
  meaning: {
    'zh-CN': '人表“是否享受低保”为是的人。没填或读不出的不计，另报人数。',
    en: 'Members on the minimum living allowance by the person ledger. Blank or unreadable cells are left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: c.hasMinimumLiving },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
