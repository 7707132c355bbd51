import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/fgt0-monitoring-line',
  title: { 'zh-CN': '低于监测线人口比率（FGT0）', en: 'headcount ratio (FGT0) to the monitoring line' },
  meaning: {
    'zh-CN':
      '人均纯收入低于监测线的人口所占比例；正好等于监测线的不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的监测线时不算。',
    en: 'Share of persons below the monitoring line; at the line is not below. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'fgt0', of: c.incomePerHead, weight: c.headCount, line: param(monitoringLine) },
  unit: '%',
  digits: 2,
  dataYears: { from: 2021 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
