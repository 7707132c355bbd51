import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';
import { measureGiven } from '../measure-given';

const { c } = monitored;

export default indicator({
  id: 'monitoring/households-without-measures',
  title: { 'zh-CN': '未落实措施的监测户数', en: 'open households without a measure' },
  meaning: {
    'zh-CN': '风险未消除、十四类帮扶措施都空着的户，按户编号数。',
    en: 'Households whose risk is open and for which no measure of help is entered, by code.',
  },
  ledger: monitored,
  measure: { op: 'distinct', of: c.householdCode, where: and(not(c.riskRemoved), not(measureGiven)) },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
