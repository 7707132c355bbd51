import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, asOf, eq, known, yearOf } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;
const removedInYear = and(c.riskRemoved, known(c.riskRemovedOn), eq(yearOf(c.riskRemovedOn), yearOf(asOf)));

export default indicator({
  id: 'monitoring/removed-households-of-year',
  title: { 'zh-CN': '当年风险消除户数', en: 'households whose risk was removed in the year' },
  meaning: {
    'zh-CN': '风险已消除、消除监测时间在数据年度内的户，按户编号数。',
    en: 'Households whose risk is removed, in a month of the year of the data, by code.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: removedInYear },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
