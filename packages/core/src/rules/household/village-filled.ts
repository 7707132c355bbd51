import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/village-filled',
  ledger: household,
  severity: 'suspect',
  must: known(c.village),
  marks: [c.village],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '村没有填',
      what: '户编号{householdCode}的村为空。',
      why: '没有村名，这一户统计不到任何一个村。',
      todo: '请补填村。',
    },
    en: {
      title: 'No village',
      what: 'The village of household {householdCode} is blank.',
      why: 'Without it the household is counted for no village.',
      todo: 'Fill in the village.',
    },
  },
});
