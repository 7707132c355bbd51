import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { villageHouseholds } from '../../ledgers/links/village-households';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villageHouseholds, household.c.householdCode, not(household.c.hasSafeWater));

export default rule({
  id: 'village/unsafe-water-covers-listed',
  ledger: village,
  severity: 'suspect',
  when: known(c.unsafeWaterHouseholds, c.township, c.village),
  must: le(listed, c.unsafeWaterHouseholds),
  marks: [c.unsafeWaterHouseholds, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表里饮水未达安全的户多于全村数',
      what: '{village}未实现饮水安全户数填{unsafeWaterHouseholds}户，户表中该村已有{listed}户。',
      why: '户表只是全村的一部分，不应更多；多半是解决后只改了一边。',
      todo: '请核对饮水评价结果，改正有误的一边。',
    },
    en: {
      title: 'The household ledger lists more households without safe water',
      what: '{village} has {unsafeWaterHouseholds} households without safe water, but the household ledger lists {listed} of it.',
      why: 'The ledger is part of the village; often only one list was changed.',
      todo: 'Check the assessments and correct the wrong side.',
    },
  },
});
