import { sen1976 } from '../../basis/sen-1976';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitLine } from '../../policy/parameters/exit-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/sen-exit-line',
  title: { 'zh-CN': '贫困森指数', en: 'Sen index to the exit line' },
  meaning: {
    'zh-CN':
      '比率×〔差距＋（1－差距）×线下人口的基尼系数〕，大样本形式。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。没有当地当年的退出标准时不算。',
    en: 'Ratio × (gap + (1 − gap) × Gini among those below the exit line), the form for many. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told. Not computed without a line.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'sen', of: c.incomePerHead, weight: c.headCount, line: param(exitLine) },
  unit: '指数',
  digits: 4,
  dataYears: { to: 2020 },
  analyst: true,
  basis: [sen1976],
});
