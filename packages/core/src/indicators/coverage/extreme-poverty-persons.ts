import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/extreme-poverty-persons',
  title: { 'zh-CN': '特困供养人数', en: 'persons on extreme poverty support' },
  meaning: {
    'zh-CN': '人表“是否特困供养人员”为是的人（以前称五保）。没填或读不出的不计，另报人数。',
    en: 'Members on extreme poverty support by the person ledger. Blank or unreadable cells are left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: c.hasExtremePovertySupport },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
