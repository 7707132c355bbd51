import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/exited-persons-within-beneficiaries',
  ledger: project,
  severity: 'error',
  when: known(c.exitedBeneficiaryPersons, c.beneficiaryPersons),
  must: le(c.exitedBeneficiaryPersons, c.beneficiaryPersons),
  marks: [c.exitedBeneficiaryPersons, c.beneficiaryPersons],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '带动脱贫人口数多于受益人数',
      what: '带动脱贫人口{exitedBeneficiaryPersons}人，受益人数{beneficiaryPersons}人。',
      why: '带动的脱贫人口是受益人的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More exited persons than persons benefit',
      what: 'Exited persons: {exitedBeneficiaryPersons}; persons that benefit: {beneficiaryPersons}.',
      why: 'They are part of those that benefit.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
