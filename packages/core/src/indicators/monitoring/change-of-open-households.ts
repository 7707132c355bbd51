import { ownArithmetic } from '../../basis/own-arithmetic';
import { not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/change-of-open-households',
  title: { 'zh-CN': '风险未消除户数比上期增减', en: 'change of households whose risk is open' },
  meaning: {
    'zh-CN': '本期风险未消除监测对象户数减上期的。负数是减少。需要上一期的监测对象台账。',
    en: 'Households whose risk is open now less those of the period before; negative is a fall. Needs the ledger of the period before.',
  },
  ledger: monitored,
  measure: { op: 'change', of: { op: 'distinct', of: c.householdCode, where: not(c.riskRemoved) }, as: 'difference' },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [ownArithmetic],
});
