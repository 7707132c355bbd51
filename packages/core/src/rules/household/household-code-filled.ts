import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/household-code-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.householdCode),
  marks: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户编号没有填',
      what: '户主{headName}的户编号为空。',
      why: '没有户编号就无法与人表核对。',
      todo: '请补填户编号。',
    },
    en: {
      title: 'No household code',
      what: 'The household code of the head {headName} is blank.',
      why: 'Without it the household cannot be compared with its members.',
      todo: 'Fill in the household code.',
    },
  },
});
