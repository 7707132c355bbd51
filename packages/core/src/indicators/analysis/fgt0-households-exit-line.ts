import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { param } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitLine } from '../../policy/parameters/exit-line';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/fgt0-households-exit-line',
  title: { 'zh-CN': '贫困户比率', en: 'share of households below the exit line' },
  meaning: {
    'zh-CN': '人均纯收入低于退出标准的户所占比例，一户算一个，不加权。收入不明的户不计，另报户数。',
    en: 'Share of households below the exit line, each counting once. Unknown incomes are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'fgt0', of: c.incomePerHead, line: param(exitLine) },
  unit: '%',
  digits: 2,
  dataYears: { to: 2020 },
  analyst: true,
  basis: [haughtonKhandker2009],
});
