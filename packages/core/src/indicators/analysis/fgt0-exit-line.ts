import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitLine } from '../../policy/parameters/exit-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/fgt0-exit-line',
  title: { 'zh-CN': '贫困人口比率（FGT0）', en: 'headcount ratio (FGT0) to the exit line' },
  meaning: {
    'zh-CN':
      '人均纯收入低于退出标准的人口所占比例；正好等于退出标准的不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的退出标准时不算。',
    en: 'Share of persons below the exit line; at the line is not below. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'fgt0', of: c.incomePerHead, weight: c.headCount, line: param(exitLine) },
  unit: '%',
  digits: 2,
  dataYears: { to: 2020 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
