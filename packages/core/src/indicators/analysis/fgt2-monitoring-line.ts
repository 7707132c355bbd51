import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/fgt2-monitoring-line',
  title: { 'zh-CN': '低于监测线平方差距指数（FGT2）', en: 'squared gap index (FGT2) to the monitoring line' },
  meaning: {
    'zh-CN':
      '差距比例的平方的平均，最低的人权重最大。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的监测线时不算。',
    en: 'Mean of the squared gaps ÷ line squared to the monitoring line: those furthest below weigh most. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'fgt2', of: c.incomePerHead, weight: c.headCount, line: param(monitoringLine) },
  unit: '指数',
  digits: 4,
  dataYears: { from: 2021 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
