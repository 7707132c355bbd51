import { ownContradiction } from '../../basis/own-contradiction';
import { known, linked } from '../../expr/build';
import { household } from '../../ledgers/household';
import { villageHouseholds } from '../../ledgers/links/village-households';
import { rule } from '../rule';

const { c } = household;

export default rule({
  id: 'household/village-in-village-ledger',
  ledger: household,
  severity: 'suspect',
  when: known(c.village, c.township),
  must: linked(villageHouseholds),
  marks: [c.village, c.township],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户所在村在行政村信息里没有',
      what: '户编号{householdCode}写的是{township}{village}，行政村信息中没有这个村。',
      why: '村名写法不同（简称、合并前的名字、错字）时，按村统计就会漏掉这一户。',
      todo: '请统一村名；行政村信息缺这个村的，补上这个村。',
    },
    en: {
      title: 'The village of the household is not in the village ledger',
      what: 'Household {householdCode} is in {village} of {township}, which the village ledger does not have.',
      why: 'With another spelling, an old name or a slip, counts by village miss the household.',
      todo: 'Use the name of the village ledger, or add the village there.',
    },
  },
});
