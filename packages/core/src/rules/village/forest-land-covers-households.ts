import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { add, and, countOver, distinctOver, eq, known, le, sumOver } from '../../expr/build';
import { household } from '../../ledgers/household';
import { villageHouseholds } from '../../ledgers/links/village-households';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const ofHouseholds = sumOver(villageHouseholds, household.c.forestLand);

export default rule({
  id: 'village/forest-land-covers-households',
  ledger: village,
  severity: 'suspect',
  when: and(
    known(c.forestLand, c.township, c.village),
    eq(countOver(villageHouseholds), distinctOver(villageHouseholds, household.c.householdCode)),
  ),
  // One mu for the rounding of many areas.
  must: le(ofHouseholds, add(c.forestLand, 1)),
  marks: [c.forestLand, c.village],
  show: { sum: { of: ofHouseholds, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '各户林地之和多于全村林地',
      what: '{village}林地填{forestLand}亩，户表中该村各户合计{sum}亩。',
      why: '户表只是全村的一部分，各户之和不应更多。',
      todo: '请核对两边的面积和单位。',
    },
    en: {
      title: 'The households have more forest than the village',
      what: '{village} has {forestLand} mu, but its households in the ledger have {sum} mu.',
      why: 'They are part of the village.',
      todo: 'Check areas and units of both.',
    },
  },
});
