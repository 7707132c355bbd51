import { sen1976 } from '../../basis/sen-1976';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/sen-monitoring-line',
  title: { 'zh-CN': '低于监测线森指数', en: 'Sen index to the monitoring line' },
  meaning: {
    'zh-CN':
      '比率×〔差距＋（1－差距）×线下人口的基尼系数〕，大样本形式。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的监测线时不算。',
    en: 'Ratio × (gap + (1 − gap) × Gini among those below the monitoring line), the form for many. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'sen', of: c.incomePerHead, weight: c.headCount, line: param(monitoringLine) },
  unit: '指数',
  digits: 4,
  dataYears: { from: 2021 },
  analyst: true,
  basis: [sen1976],
});
