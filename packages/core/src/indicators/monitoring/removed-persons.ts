import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/removed-persons',
  title: { 'zh-CN': '累计风险消除人数', en: 'persons whose risk is removed' },
  meaning: {
    'zh-CN': '“风险是否已消除”为是的人，不论哪一年消除。',
    en: 'Persons whose risk is removed, in whatever year.',
  },
  ledger: monitored,
  measure: { op: 'count', where: c.riskRemoved },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
