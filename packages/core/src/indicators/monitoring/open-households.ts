import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/open-households',
  title: { 'zh-CN': '风险未消除监测对象户数', en: 'households whose risk is open' },
  meaning: {
    'zh-CN': '“风险是否已消除”为否的户，按户编号数。没填或读不出的不计，另报行数。',
    en: 'Households whose risk is not removed, by code. Blank or unreadable cells are left out and told.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: not(c.riskRemoved) },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
