import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { villageHouseholds } from '../../ledgers/links/village-households';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villageHouseholds, household.c.householdCode, household.c.hasUnsafeHouse);

export default rule({
  id: 'village/unsafe-houses-cover-listed',
  ledger: village,
  severity: 'suspect',
  when: known(c.unsafeHouseHouseholds, c.township, c.village),
  must: le(listed, c.unsafeHouseHouseholds),
  marks: [c.unsafeHouseHouseholds, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表里的危房户多于全村危房户数',
      what: '{village}危房户数填{unsafeHouseHouseholds}户，户表中该村是危房户的已有{listed}户。',
      why: '户表只是全村的一部分，危房户不应更多；多半是改造后只改了一边。',
      todo: '请核对住房鉴定结果，改正有误的一边。',
    },
    en: {
      title: 'The household ledger lists more unsafe houses than the village has',
      what: '{village} has {unsafeHouseHouseholds} households in unsafe houses, but the household ledger lists {listed} of it.',
      why: 'The ledger is part of the village; after repairs often only one list was changed.',
      todo: 'Check the inspections and correct the wrong side.',
    },
  },
});
