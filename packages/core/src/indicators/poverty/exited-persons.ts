import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { exitedInYear } from '../exited-in-year';
import { indicator } from '../indicator';

export default indicator({
  id: 'poverty/exited-persons',
  title: { 'zh-CN': '当年脱贫人数', en: 'persons that exited in the year' },
  meaning: {
    'zh-CN': '脱贫年度等于数据年度的户的家庭人口数合计，按现有人口数。自然增减不算脱贫。人口数不明的户不计，另报户数。',
    en: 'Head counts of the households whose year of exit is the year of the data, as they are now: births and deaths are no exits. Unknown head counts are left out and told.',
  },
  ledger: household,
  measure: { op: 'sum', of: household.c.headCount, where: exitedInYear },
  unit: '人',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
