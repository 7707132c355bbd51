import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, asOf, eq, known, yearOf } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;
const identifiedInYear = and(known(c.riskIdentifiedOn), eq(yearOf(c.riskIdentifiedOn), yearOf(asOf)));

export default indicator({
  id: 'monitoring/newly-identified-households',
  title: { 'zh-CN': '当年新识别监测对象户数', en: 'households newly identified in the year' },
  meaning: {
    'zh-CN': '识别监测时间在数据年度内的户，按户编号数。时间空着的不算。',
    en: 'Households identified as monitored in the year of the data, by code. A blank month is not counted.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: identifiedInYear },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
