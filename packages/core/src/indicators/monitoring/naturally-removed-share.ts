import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { riskRemoval } from '../../codes/risk-removal';
import { and, is } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { indicator } from '../indicator';

const { c } = monitored;

export default indicator({
  id: 'monitoring/naturally-removed-share',
  title: { 'zh-CN': '自然消除占比', en: 'share of risks that went by themselves' },
  meaning: {
    'zh-CN': '风险已消除的户中，消除方式为自然消除的所占比例，按户编号数。',
    en: 'Of the households whose risk is removed, the share whose risk went by itself, by code.',
  },
  ledger: monitored,
  measure: {
    op: 'ratio',
    numerator: { op: 'distinct', of: c.householdCode, where: and(c.riskRemoved, is(riskRemoval, c.riskRemovalMode, '自然消除')) },
    denominator: { op: 'distinct', of: c.householdCode, where: c.riskRemoved },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
