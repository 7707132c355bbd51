import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/unsafe-house-households',
  title: { 'zh-CN': '有住房安全问题的监测户数', en: 'monitored households in unsafe houses' },
  meaning: {
    'zh-CN': '风险未消除、是危房户的户，按户编号数。没填或读不出的不计，另报行数。',
    en: 'Households whose risk is open and whose house is unsafe, by code. Blank or unreadable cells are left out and told.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: and(not(c.riskRemoved), c.hasUnsafeHouse) },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
