import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/open-persons',
  title: { 'zh-CN': '风险未消除监测对象人数', en: 'persons whose risk is open' },
  meaning: {
    'zh-CN': '“风险是否已消除”为否的人。没填或读不出的不计，另报人数。',
    en: 'Persons whose risk is not removed. Blank or unreadable cells are left out and told.',
  },
  ledger: monitored,
  measure: { op: 'count', where: not(c.riskRemoved) },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
