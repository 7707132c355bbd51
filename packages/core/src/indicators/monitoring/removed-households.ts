import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/removed-households',
  title: { 'zh-CN': '累计风险消除户数', en: 'households whose risk is removed' },
  meaning: {
    'zh-CN': '“风险是否已消除”为是的户，不论哪一年消除，按户编号数。',
    en: 'Households whose risk is removed, in whatever year, by code.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: c.riskRemoved },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
