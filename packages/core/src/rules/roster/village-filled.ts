import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/village-filled',
  ledger: roster,
  severity: 'suspect',
  must: known(c.village),
  marks: [c.village],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '村没有填',
      what: '{memberName}的村为空。',
      why: '没有村名，这一行统计不到任何一个村。',
      todo: '请补填村。',
    },
    en: {
      title: 'No village',
      what: 'The village of {memberName} is blank.',
      why: 'Without it the row is counted for no village.',
      todo: 'Fill in the village.',
    },
  },
});
