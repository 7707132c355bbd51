import { ownArithmetic } from '../../basis/own-arithmetic';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

export default indicator({
  id: 'monitoring/persons',
  title: { 'zh-CN': '监测对象人数', en: 'monitored persons' },
  meaning: {
    'zh-CN': '监测对象台账的行数，一行一人，风险已消除的也在内。',
    en: 'Rows of the ledger of monitored households, one a person, those whose risk is removed included.',
  },
  ledger: monitored,
  measure: { op: 'count' },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
