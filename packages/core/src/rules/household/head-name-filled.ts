import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-name-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.headName),
  marks: [c.headName],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主姓名没有填',
      what: '户编号{householdCode}的户主姓名为空。',
      why: '没有户主姓名就不知道是哪一户。',
      todo: '请补填户主姓名。',
    },
    en: {
      title: 'No name of the head',
      what: 'The name of the head of household {householdCode} is blank.',
      why: 'Without it nobody knows which household is meant.',
      todo: 'Fill in the name of the head.',
    },
  },
});
