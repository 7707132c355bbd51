import { ownArithmetic } from '../../basis/own-arithmetic';
import { povertyCause } from '../../codes/poverty-cause';
import { and, is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

const { c } = household;

export default indicator({
  id: 'poverty/illness-cause-share',
  title: { 'zh-CN': '因病致贫户占比', en: 'share of poor households by illness' },
  meaning: {
    'zh-CN': '还没有脱贫的户中，主要致贫原因为因病的所占比例；次要原因不算。主因不明的户，分子分母都不计。',
    en: 'Of the households still poor, the share whose main cause is illness; further causes do not count. An unknown cause is in neither part.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(stillPoor, is(povertyCause, c.mainCause, '因病')) },
    denominator: { op: 'count', where: stillPoor },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
