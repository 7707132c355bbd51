import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { lt, param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/persons-below-monitoring-line-share',
  title: { 'zh-CN': '人均纯收入低于监测线的人口占比', en: 'share of persons below the monitoring line' },
  meaning: {
    'zh-CN': '人均纯收入低于监测线的户的家庭人口数合计÷家庭人口数合计。收入或人口数不明的户，分子分母都不计。',
    en: 'Head counts of households below the monitoring line ÷ head counts of all. A household of which one is not known is in neither part.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: c.headCount, where: lt(c.incomePerHead, param(monitoringLine)) },
    denominator: { op: 'sum', of: c.headCount },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
