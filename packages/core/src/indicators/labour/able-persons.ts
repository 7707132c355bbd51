import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { ableToWork } from '../able-to-work';
import { indicator } from '../indicator';

export default indicator({
  id: 'labour/able-persons',
  title: { 'zh-CN': '有劳动能力人数', en: 'persons able to work' },
  meaning: {
    'zh-CN': '人表劳动技能为普通劳动力、技能劳动力、弱劳动力或半劳动力的人，不论年龄。没填或读不出的不计，另报人数。',
    en: 'Members entered as ordinary, skilled or weak (half) labour, of whatever age. Blank or unreadable cells are left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: ableToWork },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
