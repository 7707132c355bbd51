import { unverifiedPractice } from '../../basis/unverified-practice';
import { exitStatus } from '../../codes/exit-status';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;
const returned = is(exitStatus, c.exitStatus, '返贫');
const everExited = is(exitStatus, c.exitStatus, '已脱贫(享受政策)', '已脱贫(不再享受政策)', '返贫');

export default indicator({
  id: 'poverty/return-rate',
  title: { 'zh-CN': '返贫率', en: 'rate of return to poverty' },
  meaning: {
    'zh-CN': '返贫人数÷曾经脱贫的人数（已脱贫的和返贫的）。没有人脱过贫时不算。口径没有见到文件，上报前请核对。',
    en: 'Persons that returned ÷ persons that ever exited (exited and returned). Undefined when nobody has exited. No text of the definition was seen: check before reporting.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: c.headCount, where: returned },
    denominator: { op: 'sum', of: c.headCount, where: everExited },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [unverifiedPractice],
});
