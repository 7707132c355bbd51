import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/aged-6-15',
  title: { 'zh-CN': '6–15岁人数', en: 'persons aged 6 to 15' },
  meaning: {
    'zh-CN': '到数据日期为止满6周岁、未满16周岁的人，按人表出生日期。出生日期没填或读不出的不计，另报人数。',
    en: 'Members of 6 to 15 full years on the day of the data, by the date of birth. Whose birth is not known is left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: aged(6, 15) },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
