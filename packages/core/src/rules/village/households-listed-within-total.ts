import { ownArithmetic } from '../../basis/own-arithmetic';
import { distinctOver, known, le } from '../../expr/build';
import { household } from '../../ledgers/household';
import { villageHouseholds } from '../../ledgers/links/village-households';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villageHouseholds, household.c.householdCode, known(household.c.householdCode));

export default rule({
  id: 'village/households-listed-within-total',
  ledger: village,
  severity: 'error',
  when: known(c.householdTotal, c.township, c.village),
  must: le(listed, c.householdTotal),
  marks: [c.householdTotal, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表列出的户多于全村总户数',
      what: '{village}总户数填{householdTotal}户，户表中该村已有{listed}户。',
      why: '户表只列部分农户，不会多于全村户数。',
      todo: '请核对总户数是否过旧，或户表的村名是否填错。',
    },
    en: {
      title: 'The household ledger lists more households than the village has',
      what: '{village} has {householdTotal} households, but the household ledger lists {listed} of it.',
      why: 'The ledger lists part of the households.',
      todo: 'See whether the total is old, or the village is wrong in the household ledger.',
    },
  },
});
