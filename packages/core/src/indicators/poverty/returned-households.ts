import { ownArithmetic } from '../../basis/own-arithmetic';
import { exitStatus } from '../../codes/exit-status';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'poverty/returned-households',
  title: { 'zh-CN': '返贫户数', en: 'households that returned to poverty' },
  meaning: {
    'zh-CN': '脱贫状态为返贫的户。状态没填或读不出的不计，另报户数。',
    en: 'Households whose status is returned to poverty. Unknown status is left out and told.',
  },
  ledger: household,
  measure: { op: 'count', where: is(exitStatus, c.exitStatus, '返贫') },
  unit: '户',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
