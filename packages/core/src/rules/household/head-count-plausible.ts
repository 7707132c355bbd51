import { unverifiedPractice } from '../../basis/unverified-practice';
import { inRange } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-count-plausible',
  ledger: household,
  severity: 'suspect',
  must: inRange(c.headCount, 1, 15),
  marks: [c.headCount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '家庭人口数不合常理',
      what: '户编号{householdCode}的家庭人口数填{headCount}。',
      why: '一户至少1人，15人以上的很少。',
      todo: '请核对人口数；整户消亡、迁出的应作减少，确属大家庭的可核实属实。',
    },
    en: {
      title: 'Implausible number of members',
      what: 'Household {householdCode} is said to have {headCount} members.',
      why: 'A household has at least one member and rarely more than 15.',
      todo: 'Check the number; remove households that have ceased.',
    },
  },
});
