import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { exitedInYear } from '../exited-in-year';
import { indicator } from '../indicator';

export default indicator({
  id: 'poverty/exited-households',
  title: { 'zh-CN': '当年脱贫户数', en: 'households that exited in the year' },
  meaning: {
    'zh-CN': '脱贫年度等于数据年度的户。后来返贫的也算当年脱贫过。脱贫年度空着的不算。',
    en: 'Households whose year of exit is the year of the data, also if they returned since. A blank year is not counted.',
  },
  ledger: household,
  measure: { op: 'count', where: exitedInYear },
  unit: '户',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
