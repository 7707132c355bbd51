import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/fgt0-households-monitoring-line',
  title: { 'zh-CN': '低于监测线户比率', en: 'share of households below the monitoring line' },
  meaning: {
    'zh-CN': '人均纯收入低于监测线的户所占比例，一户算一个，不加权。收入不明的户不计，另报户数。',
    en: 'Share of households below the monitoring line, each counting once. Unknown incomes are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'fgt0', of: c.incomePerHead, line: param(monitoringLine) },
  unit: '%',
  digits: 2,
  dataYears: { from: 2021 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
