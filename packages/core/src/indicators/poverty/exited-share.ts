import { unverifiedPractice } from '../../basis/unverified-practice';
import { or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { exitedInYear } from '../exited-in-year';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/exited-share',
  title: { 'zh-CN': '当年减贫比例', en: 'share of the poor that exited in the year' },
  meaning: {
    'zh-CN': '当年脱贫人数÷（当年脱贫人数＋还没有脱贫的人数）。状态、年度都不明的户不计；两者都没有时不算。',
    en: 'Persons that exited in the year ÷ (these + persons still poor). Households of unknown status are left out; undefined without either.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: household.c.headCount, where: exitedInYear },
    denominator: { op: 'sum', of: household.c.headCount, where: or(exitedInYear, stillPoor) },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [unverifiedPractice],
});
