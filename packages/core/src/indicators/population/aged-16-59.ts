import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/aged-16-59',
  title: { 'zh-CN': '16–59岁人数', en: 'persons aged 16 to 59' },
  meaning: {
    'zh-CN': '到数据日期为止满16周岁、未满60周岁的人，按人表出生日期。出生日期没填或读不出的不计，另报人数。',
    en: 'Members of 16 to 59 full years on the day of the data, by the date of birth. Whose birth is not known is left out and told.',
  },
  ledger: person,
  measure: { op: 'count', where: aged(16, 59) },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
