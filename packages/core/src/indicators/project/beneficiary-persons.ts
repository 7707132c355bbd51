import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/beneficiary-persons',
  title: { 'zh-CN': '受益人数（人次）', en: 'persons that benefit' },
  meaning: {
    'zh-CN': '各项目受益人数的合计；一人受益于两个项目算两次。没填或读不出的项目不计，另报个数。',
    en: 'Sum of the persons that benefit; one that benefits from two projects counts twice. Unknown ones are left out and told.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.beneficiaryPersons },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
