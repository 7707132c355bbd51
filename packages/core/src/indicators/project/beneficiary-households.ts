import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/beneficiary-households',
  title: { 'zh-CN': '受益户数（户次）', en: 'households that benefit' },
  meaning: {
    'zh-CN': '各项目受益户数的合计；一户受益于两个项目算两次。没填或读不出的项目不计，另报个数。',
    en: 'Sum of the households that benefit; one that benefits from two projects counts twice. Unknown ones are left out and told.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.beneficiaryHouseholds },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
