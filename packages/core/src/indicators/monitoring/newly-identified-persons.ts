import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, asOf, eq, known, yearOf } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;
const identifiedInYear = and(known(c.riskIdentifiedOn), eq(yearOf(c.riskIdentifiedOn), yearOf(asOf)));

export default indicator({
  id: 'monitoring/newly-identified-persons',
  title: { 'zh-CN': '当年新识别监测对象人数', en: 'persons newly identified in the year' },
  meaning: {
    'zh-CN': '识别监测时间在数据年度内的人。时间空着的不算。',
    en: 'Persons identified as monitored in the year of the data. A blank month is not counted.',
  },
  ledger: monitored,
  measure: { op: 'count', where: identifiedInYear },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
