import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { lt, param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/households-below-monitoring-line',
  title: { 'zh-CN': '人均纯收入低于监测线的户数', en: 'households below the monitoring line' },
  meaning: {
    'zh-CN':
      '户表人均纯收入低于当地当年监测线的户；正好等于监测线的不算。收入低于监测线不等于监测对象，只供排查。没有监测线时请先录入。',
    en: 'Households whose net income per head is below the local line of the year; at the line is not below. To be below is not to be monitored: a list to look into. Without a line it is asked for.',
  },
  ledger: household,
  measure: { op: 'count', where: lt(c.incomePerHead, param(monitoringLine)) },
  unit: '户',
  digits: 0,
  dataYears: { from: 2021 },
  basis: [guizhouRuleSet2023],
});
