import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { villagePersons } from '../../ledgers/links/village-persons';
import { person } from '../../ledgers/person';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villagePersons, person.c.idNumber, person.c.hasMinimumLiving);

export default rule({
  id: 'village/minimum-living-persons-cover-listed',
  ledger: village,
  severity: 'suspect',
  when: known(c.minimumLivingPersons, c.township, c.village),
  must: le(listed, c.minimumLivingPersons),
  marks: [c.minimumLivingPersons, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人表里的低保人员多于全村低保人口数',
      what: '{village}低保人口数填{minimumLivingPersons}人，人表中该村享受低保的已有{listed}人。',
      why: '人表只是全村的一部分，享受低保的不应更多；多半是名单更新时间不同。',
      todo: '请与民政名单核对，改正有误的一边。',
    },
    en: {
      title: 'The person ledger lists more recipients than the village has',
      what: '{village} has {minimumLivingPersons} persons on minimum living allowance, but the person ledger lists {listed} of it.',
      why: 'The ledger is part of the village; the lists were probably updated at different times.',
      todo: 'Compare with the civil affairs list and correct the wrong side.',
    },
  },
});
