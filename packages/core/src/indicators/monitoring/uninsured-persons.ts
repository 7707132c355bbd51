import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/uninsured-persons',
  title: { 'zh-CN': '监测对象未参加医保人数', en: 'monitored persons without medical insurance' },
  meaning: {
    'zh-CN': '居民医保和职工医保都为否的人。有一项不明又没有一项为是的不计，另报人数。',
    en: 'Persons in neither the residents’ nor the employees’ medical insurance. Who is in none for sure but of whom one is not known is left out and told.',
  },
  ledger: monitored,
  measure: { op: 'count', where: not(or(c.hasResidentMedical, c.hasEmployeeMedical)) },
  unit: '人',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
