import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/projects',
  title: { 'zh-CN': '项目个数', en: 'projects' },
  meaning: {
    'zh-CN': '项目台账的行数，一行一个项目，停工和取消的也在内。',
    en: 'Rows of the project ledger, one a project, stopped and cancelled ones included.',
  },
  ledger: project,
  measure: { op: 'count' },
  unit: '个',
  digits: 0,
  basis: [ownArithmetic],
});
