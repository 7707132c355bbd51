import { ownContradiction } from '../../basis/own-contradiction';
import { healthStatus } from '../../codes/health-status';
import { distinctOver, has, known, le } from '../../expr/build';
import { villagePersons } from '../../ledgers/links/village-persons';
import { person } from '../../ledgers/person';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villagePersons, person.c.idNumber, has(healthStatus, person.c.healthStatus, '残疾'));

export default rule({
  id: 'village/disabled-persons-cover-listed',
  ledger: village,
  severity: 'suspect',
  when: known(c.disabledPersons, c.township, c.village),
  must: le(listed, c.disabledPersons),
  marks: [c.disabledPersons, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人表里的残疾人多于全村残疾人口数',
      what: '{village}残疾人口数填{disabledPersons}人，人表中该村健康状况含残疾的已有{listed}人。',
      why: '人表只是全村的一部分；村里只统计了持证残疾人时，也会这样。',
      todo: '请与残联名单核对；口径不同的，可核实属实。',
    },
    en: {
      title: 'The person ledger lists more disabled persons than the village has',
      what: '{village} has {disabledPersons} disabled persons, but the person ledger lists {listed} of it.',
      why: 'The ledger is part of the village; the village may count certificate holders only.',
      todo: 'Compare with the list of the disabled persons’ federation; if the two count differently, confirm it as true.',
    },
  },
});
