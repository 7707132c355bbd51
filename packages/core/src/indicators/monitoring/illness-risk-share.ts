import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { riskType } from '../../codes/risk-type';
import { and, anyOf, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/illness-risk-share',
  title: { 'zh-CN': '因病风险户占比', en: 'share of open households at risk by illness' },
  meaning: {
    'zh-CN': '风险未消除的户中，致贫返贫风险（最多五项）有“因病”的所占比例，按户编号数。',
    en: 'Of the households whose risk is open, the share with illness among their (up to five) risks, by code.',
  },
  ledger: monitored,
  measure: {
    op: 'ratio',
    numerator: {
      op: 'distinct',
      of: c.householdCode,
      where: and(not(c.riskRemoved), anyOf(riskType, [c.risk1, c.risk2, c.risk3, c.risk4, c.risk5], '因病')),
    },
    denominator: { op: 'distinct', of: c.householdCode, where: not(c.riskRemoved) },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
