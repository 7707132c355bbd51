import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/removed-share',
  title: { 'zh-CN': '风险消除率', en: 'share of households whose risk is removed' },
  meaning: {
    'zh-CN': '风险已消除的户数÷监测对象户数，都按户编号数。是否消除不明的户，分子分母都不计。',
    en: 'Households whose risk is removed ÷ monitored households, by code. Not known: in neither part.',
  },
  ledger: monitored,
  measure: {
    op: 'ratio',
    numerator: { op: 'distinct', of: c.householdCode, where: c.riskRemoved },
    denominator: { op: 'distinct', of: c.householdCode },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
