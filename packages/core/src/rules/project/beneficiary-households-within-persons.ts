import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

export default rule({
  id: 'project/beneficiary-households-within-persons',
  ledger: project,
  severity: 'error',
  when: known(c.beneficiaryHouseholds, c.beneficiaryPersons),
  must: le(c.beneficiaryHouseholds, c.beneficiaryPersons),
  marks: [c.beneficiaryHouseholds, c.beneficiaryPersons],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '受益户数多于受益人数',
      what: '受益{beneficiaryHouseholds}户、{beneficiaryPersons}人。',
      why: '一户至少一人，户数不会多于人数，多半是两栏填反了。',
      todo: '请核对后改正。',
    },
    en: {
      title: 'More households than persons benefit',
      what: 'Households that benefit: {beneficiaryHouseholds}; persons: {beneficiaryPersons}.',
      why: 'A household has at least one member; the two were probably swapped.',
      todo: 'Check and correct them.',
    },
  },
});
