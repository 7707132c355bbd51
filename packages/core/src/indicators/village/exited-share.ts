import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/exited-share',
  title: { 'zh-CN': '贫困村出列比例', en: 'share of poor villages that have left the list' },
  meaning: {
    'zh-CN': '“是否出列”为是的村数÷填了是否出列的村数。没填的村不是贫困村，分子分母都不计。',
    en: 'Villages that have left the list ÷ villages for which it is entered. A blank is no poor village: in neither part.',
  },
  ledger: village,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasExited }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
