import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';
import { measureGiven } from '../measure-given';

const { c } = monitored;

export default indicator({
  id: 'monitoring/measures-share',
  title: { 'zh-CN': '措施落实率', en: 'share of open households with a measure' },
  meaning: {
    'zh-CN': '风险未消除的户中，十四类帮扶措施至少填了一项的所占比例，按户编号数。风险是否消除不明的户不计；没有这样的户时不算。',
    en: 'Of the households whose risk is open, the share with at least one of the fourteen kinds of measures entered, by code. Undefined without such households.',
  },
  ledger: monitored,
  measure: {
    op: 'ratio',
    numerator: { op: 'distinct', of: c.householdCode, where: and(not(c.riskRemoved), measureGiven) },
    denominator: { op: 'distinct', of: c.householdCode, where: not(c.riskRemoved) },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
