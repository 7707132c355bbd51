import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/exited-households-within-exited-persons',
  ledger: project,
  severity: 'error',
  when: known(c.exitedBeneficiaryHouseholds, c.exitedBeneficiaryPersons),
  must: le(c.exitedBeneficiaryHouseholds, c.exitedBeneficiaryPersons),
  marks: [c.exitedBeneficiaryHouseholds, c.exitedBeneficiaryPersons],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '带动脱贫户数多于带动脱贫人口数',
      what: '带动脱贫户{exitedBeneficiaryHouseholds}户、{exitedBeneficiaryPersons}人。',
      why: '一户至少一人，户数不会多于人数，多半是两栏填反了。',
      todo: '请核对后改正。',
    },
    en: {
      title: 'More exited households than exited persons',
      what: 'Exited households: {exitedBeneficiaryHouseholds}; exited persons: {exitedBeneficiaryPersons}.',
      why: 'A household has at least one member; the two were probably swapped.',
      todo: 'Check and correct them.',
    },
  },
});
