import { ownArithmetic } from '../../basis/own-arithmetic';
import { exitStatus } from '../../codes/exit-status';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'poverty/returned-persons',
  title: { 'zh-CN': '返贫人数', en: 'persons that returned to poverty' },
  meaning: {
    'zh-CN': '脱贫状态为返贫的户的家庭人口数合计。',
    en: 'Head counts of the households that returned to poverty.',
  },
  ledger: household,
  measure: { op: 'sum', of: c.headCount, where: is(exitStatus, c.exitStatus, '返贫') },
  unit: '人',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
