import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

const { c } = project;

export default indicator({
  id: 'project/money-per-beneficiary-household',
  title: { 'zh-CN': '户均受益资金', en: 'money per household that benefits' },
  meaning: {
    'zh-CN': '到位资金合计÷受益户数合计。有一个不明的项目，两边都不计。没有受益户时不算。',
    en: 'Money in place ÷ households that benefit. A project of which one is not known is in neither. Undefined without households.',
  },
  ledger: project,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.allocated }, denominator: { op: 'sum', of: c.beneficiaryHouseholds } },
  unit: '元',
  digits: 2,
  basis: [ownArithmetic],
});
