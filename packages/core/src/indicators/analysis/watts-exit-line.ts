import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitLine } from '../../policy/parameters/exit-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/watts-exit-line',
  title: { 'zh-CN': '贫困瓦茨指数', en: 'Watts index to the exit line' },
  meaning: {
    'zh-CN':
      'ln（退出标准÷人均纯收入）的平均，不低于线的按0算；有人收入为0或负数时不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的退出标准时不算。',
    en: 'Mean of ln(line ÷ income), nought for those not below the exit line; undefined when an income is nought or less. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'watts', of: c.incomePerHead, weight: c.headCount, line: param(exitLine) },
  unit: '指数',
  digits: 4,
  dataYears: { to: 2020 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
