import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/aged-60-and-over',
  title: { 'zh-CN': '60岁及以上人数', en: 'persons aged 60 and over' },
  meaning: {
    'zh-CN': '到数据日期为止满60周岁及以上的人，按人表出生日期。出生日期没填或读不出的不计，另报人数。',
    en: 'Members of 60 full years and over on the day of the data, by the date of birth. Whose birth is not known is left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: aged(60) },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
