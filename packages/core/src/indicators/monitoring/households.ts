import { ownArithmetic } from '../../basis/own-arithmetic';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

export default indicator({
  id: 'monitoring/households',
  title: { 'zh-CN': '监测对象户数', en: 'monitored households' },
  meaning: {
    'zh-CN': '监测对象台账中不同户编号的个数，风险已消除的也在内。按监测对象类别分组，就是三类户的户数。',
    en: 'Different household codes in the ledger of monitored households, those whose risk is removed included. Grouped by class: the three classes.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: monitored.c.householdCode },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
