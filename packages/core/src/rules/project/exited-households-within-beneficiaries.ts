import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/exited-households-within-beneficiaries',
  ledger: project,
  severity: 'error',
  when: known(c.exitedBeneficiaryHouseholds, c.beneficiaryHouseholds),
  must: le(c.exitedBeneficiaryHouseholds, c.beneficiaryHouseholds),
  marks: [c.exitedBeneficiaryHouseholds, c.beneficiaryHouseholds],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '带动脱贫户数多于受益户数',
      what: '带动脱贫户{exitedBeneficiaryHouseholds}户，受益户数{beneficiaryHouseholds}户。',
      why: '带动的脱贫户是受益户的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More exited households than households benefit',
      what: 'Exited households: {exitedBeneficiaryHouseholds}; households that benefit: {beneficiaryHouseholds}.',
      why: 'They are part of those that benefit.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
