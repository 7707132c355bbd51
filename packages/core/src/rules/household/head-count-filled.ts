import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-count-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.headCount),
  marks: [c.headCount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '家庭人口数没有填',
      what: '户编号{householdCode}的家庭人口数为空。',
      why: '人均纯收入和各项人数都要用家庭人口数。',
      todo: '请补填家庭人口数。',
    },
    en: {
      title: 'No number of members',
      what: 'The number of members of household {householdCode} is blank.',
      why: 'Income per head and all counts of persons need it.',
      todo: 'Fill in the number of members.',
    },
  },
});
