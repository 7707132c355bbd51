import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/unsafe-water-households',
  title: { 'zh-CN': '有饮水安全问题的监测户数', en: 'monitored households without safe water' },
  meaning: {
    'zh-CN': '风险未消除、没有解决安全饮用水的户，按户编号数。没填或读不出的不计，另报行数。',
    en: 'Households whose risk is open and which have no safe water, by code. Blank or unreadable cells are left out and told.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: and(not(c.riskRemoved), not(c.hasSafeWater)) },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
